"""Sine and cosine of vectors of doubles, as LLVM text."""

from qcomp.backends.cpu.llvm_text import Function, VectorType

# Up to here the two-part reduction below is exact to half a unit of the last place of 1.
LARGEST_FAST = 2.0**20
HALF_PI = 1.5707963267948966, 6.123233995736766e-17  # their sum is π/2 to 107 bits
ROUND = 1.5 * 2.0**52  # adding it leaves the nearest integer in the low bits of the significand

# Minimax polynomials in r² for |r| ≤ π/4 (FreeBSD's msun), highest degree first:
# sin r = r + r³·S(r²), cos r = 1 - r²/2 + r⁴·C(r²).
SINE = (
    1.58969099521155010221e-10,
    -2.50507602534068634195e-08,
    2.75573137070700676789e-06,
    -1.98412698298579493134e-04,
    8.33333333332248946124e-03,
    -1.66666666666666324348e-01,
)
COSINE = (
    -1.13596475577881948265e-11,
    2.08757232129817482790e-09,
    -2.75573143513906633035e-07,
    2.48015872894767294178e-05,
    -1.38888888888741095749e-03,
    4.16666666666666019037e-02,
)

# glibc's and every other C library's `sin` and `cos`, which the JIT finds in the process.
LIBRARY = "declare double @sin(double)\ndeclare double @cos(double)\n"
MINIMUM = "declare i64 @llvm.umin.i64(i64, i64)\n"


def sincos_function(name: str, lanes: int = 8, scale: float = 1.0) -> str:
    """LLVM text of `void @name(ptr angles, i64 count, ptr sines, ptr cosines)`.

    It computes the sines and cosines of `scale` times the angles. All arrays hold `count` ≥ 0
    doubles, aligned to 8 bytes. The absolute error is below 3e-16 for every finite angle; the
    results for infinities and NaN are NaN.
    """
    vector = VectorType("double", lanes)
    slow = f"{name}.slow"
    arguments = [
        ("ptr noalias readonly", "angles"),
        ("i64", "count"),
        ("ptr noalias", "sines"),
        ("ptr noalias", "cosines"),
    ]
    f = Function(name, arguments, vector)

    # Fewer angles than lanes go through buffers of one vector; more end with a vector that overlaps
    # the one before it.
    small = f.value(f"icmp ult i64 %count, {lanes}")
    buffers = [f.allocate() for _ in range(3)]
    size = f.integer("shl", "%count", 3)
    f.store_vector("zeroinitializer", buffers[0])
    f.when(small, lambda: f.copy(buffers[0], "%angles", size))
    places = [
        f.value(f"select i1 {small}, ptr {buffer}, ptr {argument}")
        for buffer, argument in zip(buffers, ("%angles", "%sines", "%cosines"), strict=True)
    ]
    count = f.value(f"select i1 {small}, i64 {lanes}, i64 %count")
    last = f.integer("sub", count, lanes)

    def body(index: str) -> None:
        first = f.integer("mul", index, lanes)
        first = f.value(f"call i64 @llvm.umin.i64(i64 {first}, i64 {last})")
        angles, sines, cosines = (f.address(p, f.integer("shl", first, 3)) for p in places)
        angle = f.load(vector.llvm, angles, align=8)
        if scale != 1.0:
            angle = f.multiply(angle, vector.constant([scale] * lanes))
        sine, cosine = emit_sincos(f, angle, slow)
        f.store(vector.llvm, sine, sines, align=8)
        f.store(vector.llvm, cosine, cosines, align=8)

    vectors = f.integer("lshr", f.integer("add", count, lanes - 1), vector.lane_bits)
    f.loop(vectors, body)

    def copy_results() -> None:
        f.copy("%sines", buffers[1], size)
        f.copy("%cosines", buffers[2], size)

    f.when(small, copy_results)
    f.emit("ret void")
    return MINIMUM + sincos_support(slow, vector) + f.text()


def sincos_support(slow_path: str, vector: VectorType) -> str:
    """What a module needs beside `emit_sincos`: declarations, and the function of large angles."""
    arguments = [("ptr", "angles"), ("ptr", "sines"), ("ptr", "cosines")]
    f = Function(
        slow_path, arguments, vector, "internal preserve_allcc void", "nounwind cold noinline"
    )

    def body(index: str) -> None:
        offset = f.integer("shl", index, 3)
        angle = f.load("double", "%angles", offset)
        for function, result in (("sin", "%sines"), ("cos", "%cosines")):
            value = f.value(f"call double @{function}(double {angle})")
            f.store("double", value, result, offset)

    f.loop(vector.lanes, body)
    f.emit("ret void")
    v = vector.llvm
    return (
        LIBRARY + vector.intrinsics() + f"declare {v} @llvm.fabs.{vector.mangled}({v})\n" + f.text()
    )


def emit_sincos(function: Function, angle: str, slow_path: str) -> tuple[str, str]:
    """Emit the sine and cosine of a vector of doubles, of the type `function.vector`.

    The module must contain `sincos_support(slow_path, function.vector)`.
    """
    f, v = function, function.vector
    i = f"<{v.lanes} x i64>"
    splat = lambda value: v.constant([value] * v.lanes)  # noqa: E731
    integers = lambda value: "<" + ", ".join([f"i64 {value}"] * v.lanes) + ">"  # noqa: E731

    def polynomial(coefficients: tuple[float, ...]) -> str:
        result = splat(coefficients[0])
        for coefficient in coefficients[1:]:
            result = f.fma(result, square, splat(coefficient))
        return result

    # angle = quadrant · π/2 + r with |r| ≤ π/4
    shifted = f.fma(angle, splat(0.6366197723675814), splat(ROUND))
    quadrant = f.value(f"bitcast {v.llvm} {shifted} to {i}")
    turns = f.minus(shifted, splat(ROUND))
    r = f.fma(turns, splat(-HALF_PI[1]), f.fma(turns, splat(-HALF_PI[0]), angle))
    square = f.multiply(r, r)
    sine = f.fma(f.multiply(r, square), polynomial(SINE), r)
    cosine = f.fma(
        f.multiply(square, square),
        polynomial(COSINE),
        f.fma(square, splat(-0.5), splat(1.0)),
    )
    odd = f.value(f"trunc {i} {quadrant} to <{v.lanes} x i1>")
    swapped = f.select(odd, cosine, sine), f.select(odd, sine, cosine)
    after = f.value(f"add {i} {quadrant}, {integers(1)}")
    results = []
    for value, turned in zip(swapped, (quadrant, after), strict=True):
        # Bit 1 of the quadrant becomes the sign bit.
        sign = f.value(f"and {i} {turned}, {integers(2)}")
        sign = f.value(f"shl {i} {sign}, {integers(62)}")
        raw = f.value(f"bitcast {v.llvm} {value} to {i}")
        raw = f.value(f"xor {i} {raw}, {sign}")
        results.append(f.value(f"bitcast {i} {raw} to {v.llvm}"))

    size = f.value(f"call {v.llvm} @llvm.fabs.{v.mangled}({v.llvm} {angle})")
    # Unordered, so that NaN takes the slow path as well.
    large = f.value(f"fcmp ugt {v.llvm} {size}, {splat(LARGEST_FAST)}")
    mask = f.value(f"bitcast <{v.lanes} x i1> {large} to i{v.lanes}")

    def call_slow_path() -> list[str]:
        buffers = [f.allocate() for _ in range(3)]
        f.store_vector(angle, buffers[0])
        arguments = ", ".join(f"ptr {buffer}" for buffer in buffers)
        f.emit(f"call preserve_allcc void @{slow_path}({arguments})")
        return [f.load_vector(buffer) for buffer in buffers[1:]]

    unusual = f.value(f"icmp ne i{v.lanes} {mask}, 0")
    sine, cosine = f.when(unusual, call_slow_path, otherwise=[(v.llvm, value) for value in results])
    return sine, cosine
