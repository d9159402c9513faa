"""The catalogue as it goes in and out: bodies, and rows as they are answered."""
