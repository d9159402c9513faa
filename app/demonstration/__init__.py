"""A lively programme for trying the product out, always the same one.

Plays the script in ``script/`` through the same use cases as everybody else, on a clock held along
the notice's calendar. Every person in it is fictitious. Uses all domains and is used by none.
"""
