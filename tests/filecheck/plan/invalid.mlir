// RUN: qcomp-opt %s --verify-diagnostics --parsing-diagnostics --split-input-file | filecheck %s

// CHECK: expected one gradient flag per angle
plan.stage @stage_0 bits 2 lanes 0 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+XI", "+ZI"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: The Pauli strings of one operation must have a diagonal one in their group.
plan.stage @stage_0 bits 2 lanes 0 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+XX", "+YI"] angles 0 of 0 position 0 gradients [true, true]
}

// -----

// CHECK: A control must commute with the strings it controls.
plan.stage @stage_0 bits 2 lanes 0 registers [1, 2] skew [0, 0] loops [] outer [] {
  plan.operation ["+XI"] controls ["+ZI"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: the 1 columns of the stage are no basis of the 2 bits of a vector's index
plan.stage @too_few bits 3 lanes 1 registers [1] skew [0] loops [] outer [] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: the index of a stage's vectors must be a bijection, but these columns add up to 0: registers 0 (1), loops 0 (1)
plan.stage @dependent bits 3 lanes 1 registers [1] skew [0] loops [1] outer [] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: the 3 columns of the stage are no basis of the 2 bits of a vector's index
plan.stage @too_many bits 3 lanes 1 registers [1] skew [0] loops [2] outer [3] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: the index of a stage's vectors must have places 0 to 3, but outer 0 is 4
plan.stage @too_wide bits 3 lanes 1 registers [1] skew [0] loops [] outer [4] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: the index of a stage's vectors must have places 0 to 3, but loops 0 is -1
plan.stage @negative bits 3 lanes 1 registers [1] skew [0] loops [-1] outer [] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a skew permutes lanes 0 to 1, but that of registers 1 is 2
plan.stage @skew bits 3 lanes 1 registers [1, 2] skew [1, 2] loops [] outer [] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: expected one skew per register direction
plan.stage @skew bits 3 lanes 1 registers [1, 2] skew [1] loops [] outer [] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a stage holds plan.operation and plan.diagonal only, not arith.constant
plan.stage @stage_0 bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  %c = arith.constant 1.0 : f64
}

// -----

// CHECK: a launch takes one buffer, or two for the adjoint
func.func @no_buffer(%k: !plan.coefficients) {
  plan.launch @stage_0() %k :
  func.return
}

// -----

// CHECK: a launch takes one buffer, or two for the adjoint
func.func @three_buffers(%k: !plan.coefficients, %s: !plan.buffer<2>) {
  plan.launch @stage_0(%s, %s, %s) %k : !plan.buffer<2>, !plan.buffer<2>, !plan.buffer<2>
  func.return
}

// -----

// CHECK: only an adjoint can keep the states
func.func @keep(%k: !plan.coefficients, %s: !plan.buffer<2>) {
  plan.launch @stage_0(%s) %k keep : !plan.buffer<2>
  func.return
}

// -----

// CHECK: a product takes one buffer, or two for the adjoint
func.func @product_without_buffer(%k: !plan.coefficients) {
  plan.product [@stage_0]() %k :
  func.return
}

// -----

// CHECK: a product takes buffers of one kind, real or complex
func.func @product_of_two_kinds(%k: !plan.coefficients, %s: !plan.buffer<2>, %t: !plan.buffer<2, real>) {
  plan.product [@stage_0](%s, %t) %k : !plan.buffer<2>, !plan.buffer<2, real>
  func.return
}

// -----

// CHECK: a product state is made by at least one stage
func.func @product_without_stages(%k: !plan.coefficients, %s: !plan.buffer<2>) {
  plan.product [](%s) %k : !plan.buffer<2>
  func.return
}

// -----

// CHECK: a pass holds plan.launch only, not plan.initialize
func.func @pass(%s: !plan.buffer<2>) {
  plan.pass tiles 2 {
    plan.initialize %s : !plan.buffer<2>
  }
  func.return
}

// -----

// CHECK: a frame maps every Z to a diagonal Pauli string
func.func @frame(%s: !plan.buffer<1>) {
  plan.permute <x = ["+Z"], z = ["+X"], phase = 0> from [1] to [1] %s, %s
    : !plan.buffer<1>, !plan.buffer<1>
  func.return
}

// -----

// CHECK: operand is used with type index, but has been previously used or defined with type f64
func.func @index(%k: !plan.coefficients, %s: !plan.buffer<2>, %a: f64) {
  plan.launch @stage_0(%s) %k at %a : !plan.buffer<2>
  func.return
}

// -----

// CHECK: expected one of ('before', 'after'), not 'between'
plan.stage @place bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  plan.diagonal "between" "+Z" of 0 position 0
}

// -----

// CHECK: "+X" is no string of I and Z with a sign +
plan.stage @mask bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  plan.diagonal "before" "+X" of 0 position 0
}

// -----

// CHECK: "+ZI" is no signed Pauli string on 1 bit(s)
plan.stage @size bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  plan.diagonal "before" "+ZI" of 0 position 0
}

// -----

// CHECK: expected elsewhere to name some of ('before', 'after'), in this order
plan.stage @order bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  plan.operation ["+X", "+Z"] angles 0 of 0 position 0 gradients [true, true] elsewhere ["after", "before"]
}

// -----

// CHECK: only a gate without controls has diagonals to move
plan.stage @diagonal bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  plan.operation ["+Z"] angles 0 of 0 position 0 gradients [true] elsewhere ["before"]
}

// -----

// CHECK: a rotation about one string leaves nothing after it
plan.stage @rotation bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  plan.operation ["+X"] angles 0 of 0 position 0 gradients [true] elsewhere ["after"]
}

// -----

// CHECK: a stage holds plan.operation and plan.diagonal only, not arith.constant
plan.stage @stage_0 bits 1 lanes 0 registers [1] skew [0] loops [] outer [] {
  %c = arith.constant 1.0 : f64
}

// -----

// CHECK: an advance must be a bijection, but these columns add up to 0: column 0 (1), column 1 (1)
plan.stage @advance bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] advance [1, 1] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: an advance of 1 column(s) for the 2 bits of a vector's index
plan.stage @advance bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] advance [1] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: an advance must have places 0 to 3, but column 1 is 5
plan.stage @advance bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] advance [1, 5] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a fold has a column, a mask and a column for each lane bit
plan.stage @fold bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] fold lanes [1] from [0, 1] to [0] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a fold's columns of lanes or masks of h are too wide
plan.stage @fold bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] fold lanes [1] from [4] to [0] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: the registers of a stage must span what its fold goes `to`
plan.stage @fold bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] fold lanes [1] from [0] to [2] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a fold must be a bijection, but these columns add up to 0: lane 0 (3), h 0 (3)
plan.stage @fold bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] fold lanes [1] from [1] to [1] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a real stage takes rotations about strings with an odd number of Y only
plan.stage @real real bits 3 lanes 1 registers [1] skew [0] loops [2] outer [] {
  plan.operation ["+ZII"] angles 0 of 0 position 0 gradients [true]
}

// -----

// CHECK: a launch takes buffers of one kind, real or complex
func.func @launch(%k: !plan.coefficients, %s: !plan.buffer<3, real>, %t: !plan.buffer<3>) {
  plan.launch @stage(%s, %t) %k : !plan.buffer<3, real>, !plan.buffer<3>
  func.return
}

// -----

// CHECK: a permutation takes buffers of one kind, real or complex
func.func @permute(%s: !plan.buffer<1, real>, %t: !plan.buffer<1>) {
  plan.permute <x = ["+X"], z = ["+Z"], phase = 0> from [1] to [1] %s, %t : !plan.buffer<1, real>, !plan.buffer<1>
  func.return
}

// -----

// CHECK: a frame with factors i on a real buffer
func.func @permute(%s: !plan.buffer<1, real>, %t: !plan.buffer<1, real>) {
  plan.permute <x = ["-X"], z = ["-Z"], phase = 1> from [1] to [1] %s, %t : !plan.buffer<1, real>, !plan.buffer<1, real>
  func.return
}

// -----

// CHECK: a cotangent takes buffers of one kind, real or complex
func.func @cotangent(%c: f64, %s: !plan.buffer<1, real>, %t: !plan.buffer<1>) {
  plan.cotangent [#quantum.observable<1.0 "Z">](%c) %s, %t : !plan.buffer<1, real>, !plan.buffer<1>
  func.return
}

// -----

// CHECK: an observable of a real state has a string with an odd number of Y
func.func @expectation(%s: !plan.buffer<1, real>) -> f64 {
  %y = plan.expectation [#quantum.observable<1.0 "Y">] %s : !plan.buffer<1, real> -> f64
  func.return %y : f64
}

// -----

// CHECK: a layout must be a bijection, but these columns add up to 0: registers 0 (1), registers 1 (2), tiles 0 (3)
func.func private @layout() attributes {a = #plan.layout<registers [1, 2] threads [4] tiles [3]>}

// -----

// CHECK: a layout must be a bijection, but these columns add up to 0: threads 0 (0)
func.func private @layout() attributes {a = #plan.layout<registers [1] threads [0]>}

// -----

// CHECK: a layout must have places 0 to 3, but threads 0 is 4
func.func private @layout() attributes {a = #plan.layout<registers [1] threads [4]>}

// -----

// CHECK: a layout must have places 0 to 3, but the offset is 4
func.func private @layout() attributes {a = #plan.layout<registers [1] threads [2] offset 4>}

// -----

// CHECK: two groups of a layout have the same name
func.func private @layout() attributes {a = #plan.layout<y [1] y [2]>}

// -----

// CHECK: a tile is held in registers, by threads, one of several tiles
plan.tile @tile held [] slots <registers [1] threads [2]>
  load 0 at [0] store 0 at [0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>]

// -----

// CHECK: a tile is held in registers, by threads, one of several tiles
plan.tile @tile held [#plan.layout<threads [1] registers [2] tiles [4]>] slots <registers [1] threads [2]>
  load 0 at [0] store 0 at [0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>]

// -----

// CHECK: expected slots for {'registers': 1, 'threads': 1}, not {'registers': 1, 'threads': 2}
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [1] threads [2, 4]>
  load 0 at [0] store 0 at [0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>]

// -----

// CHECK: expected layouts of {'registers': 1, 'threads': 1, 'tiles': 1}, not {'registers': 1, 'threads': 2, 'tiles': 0}
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [1] threads [2]>
  load 0 at [0] store 0 at [0] addresses [#plan.layout<registers [1] threads [2, 4] tiles []>]

// -----

// CHECK: load and store name one of the 1 layout(s) that a tile is held in, from 0 on
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [1] threads [2]>
  load 0 at [0] store 1 at [0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>]

// -----

// CHECK: expected addresses to load from and to store to in each iteration
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [1] threads [2]>
  load 0 at [0, 0] store 0 at [0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>]

// -----

// CHECK: each iteration names one of the 1 layout(s) of addresses, from 0 on
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [1] threads [2]>
  load 0 at [1] store 0 at [0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>]

// -----

// CHECK: threads that held #plan.layout<registers [1] threads [2] tiles [4]> cannot have #plan.layout<registers [4] threads [2] tiles [1]> in a block
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [4] threads [2] tiles [1]>] slots <registers [1] threads [2]>
  load 0 at [0] store 0 at [0] addresses [#plan.layout<registers [1] threads [2] tiles [4]>]

// -----

// CHECK: a tile loaded from #plan.layout<registers [1] threads [2] tiles [4]> is stored to addresses of others, #plan.layout<registers [4] threads [2] tiles [1]>
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [1] threads [2]>
  load 0 at [0] store 0 at [1] addresses [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [4] threads [2] tiles [1]>]

// -----

// CHECK: a tile loaded from #plan.layout<registers [1] threads [2] tiles [4]> is stored to addresses of others, #plan.layout<registers [1] threads [2] tiles [4] offset 4>
plan.tile @tile held [#plan.layout<registers [1] threads [2] tiles [4]>] slots <registers [1] threads [2]>
  load 0 at [0] store 0 at [1] addresses [#plan.layout<registers [1] threads [2] tiles [4]>, #plan.layout<registers [1] threads [2] tiles [4] offset 4>]

// -----

// CHECK: a pass that has a layout runs all its launches on one state
func.func @two(%k: !plan.coefficients, %s: !plan.buffer<3>, %t: !plan.buffer<3>) {
  plan.pass tiles 2 layout @tile {
    plan.launch @stage_0(%s) %k : !plan.buffer<3>
    plan.launch @stage_0(%t) %k : !plan.buffer<3>
  }
  func.return
}

// -----

// CHECK: a buffer is held in registers, by threads, amplitude 0 in the first of each, not in #plan.layout<threads [1] registers [2]>
func.func private @groups(!plan.buffer<2 threads [1] registers [2]>)

// -----

// CHECK: a buffer is held in registers, by threads, amplitude 0 in the first of each, not in #plan.layout<registers [1] threads [2] offset 1>
func.func private @offset(!plan.buffer<2 registers [1] threads [2] offset 1>)

// -----

// CHECK: a buffer of 2^3 amplitudes cannot be held in #plan.layout<registers [1] threads [2]>
func.func private @size(!plan.buffer<3 registers [1] threads [2]>)

// -----

// CHECK: a layout must be a bijection, but these columns add up to 0: registers 0 (3), threads 0 (3)
func.func private @twice(!plan.buffer<2 registers [3] threads [3]>)

// -----

// CHECK: a launch takes states that threads hold in the same way
func.func @launch(%k: !plan.coefficients, %s: !plan.buffer<2 registers [1] threads [2]>, %t: !plan.buffer<2 registers [2] threads [1]>) {
  plan.launch @stage_0(%s, %t) %k : !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [2] threads [1]>
  func.return
}

// -----

// CHECK: a plan.permute moves states in memory: one that threads hold needs a plan.exchange
func.func @permute(%s: !plan.buffer<2 registers [1] threads [2]>, %t: !plan.buffer<2>) {
  plan.permute <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 2] %s, %t : !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2>
  func.return
}

// -----

// CHECK: a pass goes over states in memory: its buffers have no layout
func.func @pass(%k: !plan.coefficients, %s: !plan.buffer<2 registers [1] threads [2]>) {
  plan.pass tiles 2 {
    plan.launch @stage_0(%s) %k : !plan.buffer<2 registers [1] threads [2]>
  }
  func.return
}

// -----

// CHECK: a product is written to memory: its buffers have no layout
func.func @product(%k: !plan.coefficients, %s: !plan.buffer<2 registers [1] threads [2]>) {
  plan.product [@stage_0](%s) %k : !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// CHECK: threads hold a cotangent as they hold its state
func.func @cotangent(%c: f64, %s: !plan.buffer<2 registers [1] threads [2]>, %t: !plan.buffer<2>) {
  plan.cotangent [#quantum.observable<1.0 "ZI">](%c) %s, %t : !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2>
  func.return
}

// -----

// CHECK: slots for {'registers': 2, 'threads': 0} of a state that threads hold in {'registers': 1, 'threads': 1}
func.func @slots(%s: !plan.buffer<2 registers [1] threads [2]>) -> f64 {
  %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s slots <registers [1, 2] threads []> : !plan.buffer<2 registers [1] threads [2]> -> f64
  func.return %y : f64
}

// -----

// CHECK: slots for {'registers': 1, 'threads': 1} of a state that threads hold in no layout
func.func @slots(%s: !plan.buffer<2>) -> f64 {
  %y = plan.expectation [#quantum.observable<1.0 "ZI">] %s slots <registers [1] threads [2]> : !plan.buffer<2> -> f64
  func.return %y : f64
}

// -----

// CHECK: an exchange takes and returns states of one type each
func.func @exchange(%s: !plan.buffer<2 registers [1] threads [2]>, %t: !plan.buffer<2 registers [2] threads [1]>) {
  %u, %v = plan.exchange %s, %t write <registers [1] threads [2]> read <registers [1] threads [2]>
    : !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [2] threads [1]> -> !plan.buffer<2 registers [1] threads [2]>, !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// CHECK: an exchange is of states that threads hold: give their layouts
func.func @exchange(%s: !plan.buffer<2>) {
  %t = plan.exchange %s write <registers [1] threads [2]> read <registers [1] threads [2]> : !plan.buffer<2> -> !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// CHECK: an exchange returns states of the size and kind that it takes
func.func @exchange(%s: !plan.buffer<2 registers [1] threads [2]>) {
  %t = plan.exchange %s write <registers [1] threads [2]> read <registers [1] threads [2]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2, real registers [1] threads [2]>
  func.return
}

// -----

// CHECK: expected slots for {'registers': 1, 'threads': 1}, not {'registers': 1, 'threads': 2}
func.func @exchange(%s: !plan.buffer<2 registers [1] threads [2]>) {
  %t = plan.exchange %s write <registers [1] threads [2]> read <registers [1] threads [2, 4]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// CHECK: a layout must be a bijection, but these columns add up to 0: registers 0 (1), threads 0 (1)
func.func @exchange(%s: !plan.buffer<2 registers [1] threads [2]>) {
  %t = plan.exchange %s write <registers [1] threads [1]> read <registers [1] threads [2]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// CHECK: amplitudes 1 apart (registers 0) are written to slots 1 apart, but read from slots 2 apart
func.func @exchange(%s: !plan.buffer<2 registers [1] threads [2]>) {
  %t = plan.exchange %s write <registers [1] threads [2]> read <registers [1] threads [2]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [2] threads [1]>
  func.return
}

// -----

// CHECK: amplitude 0 is written to slot 2, but read from 0
func.func @exchange(%s: !plan.buffer<2 registers [1] threads [2]>) {
  %t = plan.exchange %s write <registers [1] threads [2] offset 2> read <registers [1] threads [2]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// A CNOT takes amplitude 1 to 3.
// CHECK: amplitudes 1 apart (registers 0) are written to slots 1 apart, but read from slots 3 apart
func.func @gates(%s: !plan.buffer<2 registers [1] threads [2]>) {
  %t = plan.exchange apply <x = ["+XX", "+IX"], z = ["+ZI", "+ZZ"], phase = 0> from [1, 2] to [1, 2] %s write <registers [1] threads [2]> read <registers [1] threads [2]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// CHECK: a frame of 1 bits on a buffer of 2
func.func @gates(%s: !plan.buffer<2 registers [1] threads [2]>) {
  %t = plan.exchange apply <x = ["+X"], z = ["+Z"], phase = 0> from [1, 2] to [1, 2] %s write <registers [1] threads [2]> read <registers [1] threads [2]> : !plan.buffer<2 registers [1] threads [2]> -> !plan.buffer<2 registers [1] threads [2]>
  func.return
}

// -----

// CHECK: a frame with factors i on a real buffer
func.func @gates(%s: !plan.buffer<1, real registers [1] threads []>) {
  %t = plan.exchange apply <x = ["-X"], z = ["-Z"], phase = 1> from [1] to [1] %s write <registers [1] threads [] offset 1> read <registers [1] threads []> : !plan.buffer<1, real registers [1] threads []> -> !plan.buffer<1, real registers [1] threads []>
  func.return
}

// -----

// CHECK: the columns [1, 4] are no basis of the 2 bits of a buffer's index
func.func @permute(%s: !plan.buffer<2>, %t: !plan.buffer<2>) {
  plan.permute <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 4] %s, %t : !plan.buffer<2>, !plan.buffer<2>
  func.return
}

// -----

// CHECK: a permutation takes buffers of the same size
func.func @permute(%s: !plan.buffer<2>, %t: !plan.buffer<3>) {
  plan.permute <x = ["+XI", "+IX"], z = ["+ZI", "+IZ"], phase = 0> from [1, 2] to [1, 2] %s, %t : !plan.buffer<2>, !plan.buffer<3>
  func.return
}
