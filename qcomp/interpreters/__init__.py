"""Reference semantics: every operation as NumPy in double precision, run by xDSL's interpreter."""
