"""Every statement of identity, by what it asks about."""
