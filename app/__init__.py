"""Tongxing 同行: the closed loop of experience, feedback, rectification and evaluation.

The order of the domains, each knowing only what lies to its right:
``main, worker, cli → exchange → insights → tickets → walks → programme → catalogue → identity →
platform``.
"""
