"""`qcomp info`: what a bug report should say."""

import argparse
import platform
from importlib.metadata import PackageNotFoundError, version

from qcomp.backends.cpu.features import detect
from qcomp.backends.cuda.device import default_target, find_gpu
from qcomp.cache import FileCache
from qcomp.cli.circuit import Subparsers
from qcomp.errors import QcompError
from qcomp.program import available_processors

_PACKAGES = ("qcomp", "xdsl", "numpy", "llvmlite", "scikit-learn", "cupy-cuda12x", "cupy-cuda13x")


def add_parser(subparsers: Subparsers) -> None:
    """Add the subcommand `info`."""
    parser = subparsers.add_parser(
        "info",
        help="versions, backends found, host features, cache",
        description="Print versions, the backends found, the processor's features and the cache.",
    )
    parser.add_argument("--clear-cache", action="store_true", help="remove all compiled objects")
    parser.set_defaults(func=info_command)


def info_command(args: argparse.Namespace) -> None:
    """Run `qcomp info`."""
    cache = FileCache.default()
    if args.clear_cache:
        print(f"{cache.clear()} compiled objects removed from {cache.folder}")
        return
    rows = [("python", f"{platform.python_version()} on {platform.platform()}")]
    rows += [(package, found) for package in _PACKAGES if (found := _version(package))]
    rows += [
        ("backend reference", "xDSL interpreter, complex128"),
        ("backend cpu", _cpu()),
        ("backend cuda", _cuda()),
        ("target auto", default_target()),
        ("threads", f"{available_processors()} available"),
    ]
    sizes = [entry.stat().st_size for entry in cache.entries() if entry.exists()]
    rows.append(("cache", f"{cache.folder}: {len(sizes)} objects, {sum(sizes) / 2**20:.1f} MiB"))
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name:{width}}  {value}")


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _cpu() -> str:
    import llvmlite.binding as llvm

    release = ".".join(map(str, llvm.llvm_version_info))
    try:
        host = detect()
    except QcompError as error:
        return f"not usable: {error}"
    name = llvm.get_host_cpu_name()
    return f"{name}, {host.level} kernels ({8 * host.vector_bytes} bit vectors), LLVM {release}"


def _cuda() -> str:
    try:
        return str(find_gpu())
    except QcompError as error:
        return f"not usable: {error}"
