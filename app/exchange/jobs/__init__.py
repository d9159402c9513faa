"""Jobs as their owner sees them: how far, with what result, and no one else's.

Owns no table; reads the platform's jobs. It lies here because a route needs ``requires`` of
identity, which the platform may not know.
"""
