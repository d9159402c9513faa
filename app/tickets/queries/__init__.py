"""Every SELECT of tickets, by what is asked for."""
