"""Pass pipelines as text: `canonicalize,fuse-gates{window=64}`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from difflib import get_close_matches
from typing import Any, get_type_hints

from xdsl.passes import ModulePass
from xdsl.utils.arg_spec import ArgSpec, ParameterType, parse_pipeline
from xdsl.utils.exceptions import ArgSpecParseError

from qcomp.errors import InputError

PassFactories = Mapping[str, Callable[[], type[ModulePass]]]


def parse_passes(text: str, available: PassFactories) -> tuple[ModulePass, ...]:
    """The passes that `text` names, with their options.

    Raises:
        InputError: the text is malformed, or a pass or an option does not exist, or an option has
            a value of another type than the pass expects.
    """
    try:
        specs = list(parse_pipeline(text))
    except ArgSpecParseError as error:
        lines = str(error).split("\n")[1:]  # without xDSL's headline
        raise InputError(
            "The pass pipeline cannot be parsed:\n" + "\n".join(lines).rstrip()
        ) from None
    return tuple(_make_pass(spec, available) for spec in specs)


def _make_pass(spec: ArgSpec, available: PassFactories) -> ModulePass:
    if spec.name not in available:
        hint = _did_you_mean(spec.name, available) or " --help lists all passes."
        raise InputError(f"Unknown pass '{spec.name}'.{hint}")
    kind = available[spec.name]()
    hints = get_type_hints(kind)
    options = {f.name: hints[f.name] for f in fields(kind) if f.init and f.name != "name"}
    for given in spec.normalize_parameter_names().parameters:
        if given not in options:
            listed = ", ".join(f"{_dashed(o)} ({_type_name(t)})" for o, t in options.items())
            raise InputError(
                f"Pass '{spec.name}' has no option '{_dashed(given)}': "
                + (f"its options are {listed}." if listed else "it takes no options.")
            )
    try:
        return kind.from_spec(spec)
    except ValueError as error:
        listed = ", ".join(f"{_dashed(o)} is {_type_name(t)}" for o, t in options.items())
        raise InputError(
            f"The options of '{_text(spec)}' cannot be used: {error} "
            f"({listed}; a float is written 1.0 or 1.0e-06, a flag =true)."
        ) from None


def passes_text(passes: Sequence[ModulePass]) -> str:
    """The pipeline text of `passes`; `parse_passes` gives the same passes back."""
    return ",".join(_text(p.spec(include_default=True)) for p in passes)


def _text(spec: ArgSpec) -> str:
    # xDSL prints option names with underscores and 1e-06 without a point, which it reads as text.
    options = " ".join(
        _dashed(name) + ("=" + ",".join(map(_value, values)) if values else "")
        for name, values in spec.parameters.items()
    )
    return f"{spec.name}{{{options}}}" if options else spec.name


def _value(value: ParameterType) -> str:
    match value:
        case bool():
            return str(value).lower()
        case float():
            mantissa, exponent, power = repr(value).partition("e")
            return mantissa + ("" if "." in mantissa else ".0") + exponent + power
        case int():
            return str(value)
        case str():
            escaped = value.replace("\\", "\\\\").replace('"', '\\"')
            return f'"{escaped}"'


def _dashed(option: str) -> str:
    return option.replace("_", "-")


def _type_name(kind: Any) -> str:
    return kind.__name__ if isinstance(kind, type) else str(kind)


def _did_you_mean(name: str, known: Mapping[str, object]) -> str:
    near = get_close_matches(name, known, 3)
    return f" Did you mean {' or '.join(near)}?" if near else ""
