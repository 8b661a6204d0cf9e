; States that are saved for the way back, in a loop.
; 6016 bytes of tables, 10880 of workspace

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 2688
  %v2 = load ptr, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 2496
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 704
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 1408
  call void @coefficients_0(ptr %v3, ptr %tables, ptr %workspace, ptr %v4, ptr %v5)
  %v6 = getelementptr inbounds i8, ptr %workspace, i64 1792
  call void @llvm.memset.p0.i64(ptr align 8 %v6, i8 0, i64 672, i1 false)
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v8 = mul i64 0, 1024
  %v9 = getelementptr inbounds i8, ptr %v7, i64 %v8
  call void @llvm.memset.p0.i64(ptr align 8 %v9, i8 0, i64 1024, i1 false)
  store float 0x3FF0000000000000, ptr %v7, align 4
  br label %loop10
loop10:
  %i13 = phi i64 [ 0, %entry ], [ %n14, %latch11 ]
  %c15 = phi ptr [ %v7, %entry ], [ %c21, %latch11 ]
  %v16 = add i64 %i13, 1
  br label %head17
head17:
  %i20 = phi i64 [ %i13, %loop10 ], [ %v29, %some18 ]
  %c21 = phi ptr [ %c15, %loop10 ], [ %c21, %some18 ]
  %v22 = icmp ult i64 %i20, %v16
  br i1 %v22, label %some18, label %leave19
some18:
  %v23 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v24 = mul i64 %i20, 224
  %v25 = getelementptr inbounds i8, ptr %workspace, i64 %v24
  call void @kernel_0(ptr %c21, ptr %v23, ptr %v25, i64 0)
  %v26 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v27 = mul i64 %i20, 224
  %v28 = getelementptr inbounds i8, ptr %workspace, i64 %v27
  call void @kernel_1(ptr %c21, ptr %v26, ptr %v28, i64 0)
  %v29 = add nuw i64 %i20, 1
  br label %head17
leave19:
  %v30 = mul i64 %i13, 1024
  %v31 = getelementptr inbounds i8, ptr %v2, i64 %v30
  %v32 = mul i64 0, 1024
  %v33 = getelementptr inbounds i8, ptr %v31, i64 %v32
  %v34 = getelementptr inbounds i8, ptr %c21, i64 %v32
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %v33, ptr align 64 %v34, i64 1024, i1 false)
  br label %latch11
latch11:
  %n14 = add nuw i64 %i13, 1
  %v35 = icmp eq i64 %n14, 2
  br i1 %v35, label %leave12, label %loop10
leave12:
  br label %loop36
loop36:
  %i39 = phi i64 [ 0, %leave12 ], [ %n40, %latch37 ]
  %c41 = phi ptr [ %c21, %leave12 ], [ %c41, %latch37 ]
  %v42 = add i64 %i39, 2
  %v43 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v44 = mul i64 %v42, 224
  %v45 = getelementptr inbounds i8, ptr %workspace, i64 %v44
  call void @kernel_0(ptr %c41, ptr %v43, ptr %v45, i64 0)
  %v46 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v47 = mul i64 %v42, 224
  %v48 = getelementptr inbounds i8, ptr %workspace, i64 %v47
  call void @kernel_1(ptr %c41, ptr %v46, ptr %v48, i64 0)
  br label %latch37
latch37:
  %n40 = add nuw i64 %i39, 1
  %v49 = icmp eq i64 %n40, 1
  br i1 %v49, label %leave38, label %loop36
leave38:
  %v50 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v51 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v52 = getelementptr inbounds i8, ptr %tables, i64 5312
  call void @observables_0_both(ptr %c41, ptr %v50, ptr %v52, ptr %v51, ptr %weights, i64 0)
  call void @observables_0_total(ptr %v52, ptr %v51, ptr %values, i64 32)
  br label %loop53
loop53:
  %i56 = phi i64 [ 0, %leave38 ], [ %n57, %latch54 ]
  %c58 = phi ptr [ %c41, %leave38 ], [ %c58, %latch54 ]
  %c59 = phi ptr [ %v50, %leave38 ], [ %c59, %latch54 ]
  %v60 = sub i64 2, %i56
  %v61 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v62 = mul i64 %v60, 224
  %v63 = add i64 %v62, 704
  %v64 = getelementptr inbounds i8, ptr %workspace, i64 %v63
  %v65 = mul i64 %v60, 224
  %v66 = add i64 %v65, 1792
  %v67 = getelementptr inbounds i8, ptr %workspace, i64 %v66
  call void @kernel_1_adjoint(ptr %c58, ptr %c59, ptr %v61, ptr %v64, ptr %v67, i64 0)
  %v68 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v69 = mul i64 %v60, 224
  %v70 = add i64 %v69, 704
  %v71 = getelementptr inbounds i8, ptr %workspace, i64 %v70
  %v72 = mul i64 %v60, 224
  %v73 = add i64 %v72, 1792
  %v74 = getelementptr inbounds i8, ptr %workspace, i64 %v73
  call void @kernel_0_adjoint(ptr %c58, ptr %c59, ptr %v68, ptr %v71, ptr %v74, i64 0)
  br label %latch54
latch54:
  %n57 = add nuw i64 %i56, 1
  %v75 = icmp eq i64 %n57, 1
  br i1 %v75, label %leave55, label %loop53
leave55:
  br label %loop76
loop76:
  %i79 = phi i64 [ 0, %leave55 ], [ %n80, %latch77 ]
  %c81 = phi ptr [ %c58, %leave55 ], [ %c95, %latch77 ]
  %c82 = phi ptr [ %c59, %leave55 ], [ %c96, %latch77 ]
  %v83 = sub i64 1, %i79
  %v84 = mul i64 %v83, 1024
  %v85 = getelementptr inbounds i8, ptr %v2, i64 %v84
  %v86 = mul i64 0, 1024
  %v87 = getelementptr inbounds i8, ptr %c81, i64 %v86
  %v88 = getelementptr inbounds i8, ptr %v85, i64 %v86
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %v87, ptr align 64 %v88, i64 1024, i1 false)
  %v89 = add i64 %i79, 1
  %v90 = add i64 %v89, 1
  br label %head91
head91:
  %i94 = phi i64 [ %v89, %loop76 ], [ %v113, %some92 ]
  %c95 = phi ptr [ %c81, %loop76 ], [ %c95, %some92 ]
  %c96 = phi ptr [ %c82, %loop76 ], [ %c96, %some92 ]
  %v97 = icmp ult i64 %i94, %v90
  br i1 %v97, label %some92, label %leave93
some92:
  %v98 = sub i64 2, %i94
  %v99 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v100 = mul i64 %v98, 224
  %v101 = add i64 %v100, 704
  %v102 = getelementptr inbounds i8, ptr %workspace, i64 %v101
  %v103 = mul i64 %v98, 224
  %v104 = add i64 %v103, 1792
  %v105 = getelementptr inbounds i8, ptr %workspace, i64 %v104
  call void @kernel_1_adjoint(ptr %c95, ptr %c96, ptr %v99, ptr %v102, ptr %v105, i64 0)
  %v106 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v107 = mul i64 %v98, 224
  %v108 = add i64 %v107, 704
  %v109 = getelementptr inbounds i8, ptr %workspace, i64 %v108
  %v110 = mul i64 %v98, 224
  %v111 = add i64 %v110, 1792
  %v112 = getelementptr inbounds i8, ptr %workspace, i64 %v111
  call void @kernel_0_adjoint(ptr %c95, ptr %c96, ptr %v106, ptr %v109, ptr %v112, i64 0)
  %v113 = add nuw i64 %i94, 1
  br label %head91
leave93:
  br label %latch77
latch77:
  %n80 = add nuw i64 %i79, 1
  %v114 = icmp eq i64 %n80, 2
  br i1 %v114, label %leave78, label %loop76
leave78:
  %v115 = getelementptr inbounds i8, ptr %workspace, i64 10496
  call void @llvm.memset.p0.i64(ptr align 8 %v115, i8 0, i64 168, i1 false)
  %v116 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v117 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v118 = getelementptr inbounds i8, ptr %workspace, i64 10496
  call void @coefficients_0_gradient(ptr %v116, ptr %tables, ptr %v117, ptr %v118)
  ret void
}
