"""The border: everything that comes in from or goes out to others, one package per counterpart.

``imports`` takes tables in, ``forms`` fills the notice's official forms, ``lists`` gives the three
lists. Writes only its own ``exchange_*`` tables; everything else goes through the services of the
domains below.
"""
