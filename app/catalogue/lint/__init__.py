"""What is wrong with a guide or a code before the public finds out; pure rules, one sentence each.

The rules follow the practice of GB/T 39554 and the notice, part 五. An error keeps a guide from
being published; a warning is shown and kept with it.
"""
