"""The State Council's arrangement of each year, day by day, with the document it comes from."""
