"""Backup and restore of everything an installation holds: database and stored files.

One file holds it all, optionally encrypted. It is checked from its first byte to its last before a
restore touches anything. Secrets (signing and field keys) are not in it: whoever finds a backup
shall not find the keys to its sealed fields beside them.
"""
