"""The garbage collector, told what a server knows about its own memory."""

import gc

_YOUNG = 50_000


def keep_what_is_there() -> None:
    """Call once everything is built: what exists now lives as long as the process.

    The collector no longer walks the half million objects of modules, models and routes, which
    cost tens of milliseconds in the middle of some request or batch; and it looks at young objects
    less often, because rows come by the thousand and go by reference count.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, 20, 50)
