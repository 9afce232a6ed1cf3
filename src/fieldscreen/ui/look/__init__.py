"""How FieldScreen looks: colours, type, icons and the style sheet made of them.

No screen lives here, and no sentence a person reads.
"""
