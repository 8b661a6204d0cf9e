; A loop whose entanglers become a permutation of lanes and vectors at its end.
; 6848 bytes of tables, 22400 of workspace

