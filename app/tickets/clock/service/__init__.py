"""The use cases of the clock, by what they are about."""
