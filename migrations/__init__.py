"""Migrations, numbered; ``head.txt`` holds the newest so that parallel ones conflict in git."""
