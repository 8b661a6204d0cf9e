"""Training a classifier on a compiled circuit: the application behind `qcomp train`.

It sits on the public API alone (`qcomp.Circuit`, `qcomp.compile`, `program.value_and_grad`) and
needs the extra `qcomp[train]`. From data to report, one idea a file:

- `data`: labelled samples from the digits, a CSV or an `.npz` file;
- `features`: samples to angles, fitted on the training part;
- `ansatz`: the circuit that reads the angles, and its observables;
- `model`: circuit, linear read-out, softmax cross-entropy and its gradient;
- `optimizer` and `loop`: Adam, and the steps of a run that can stop at any of them;
- `gradients`: norm and variance of the gradient of each layer;
- `checkpoint` and `files`: what is kept on disk, written whole or not at all;
- `report`: curves, confusion matrix, metrics;
- `headline` and `machine`: `qcomp bench headline`, an epoch of a wide and deep circuit, measured;
- `job` and `cli`: a run from start to end, and its command line.
"""
