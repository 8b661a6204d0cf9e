; States that are saved for the way back, in a loop.
; 6016 bytes of tables, 11008 of workspace

define void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
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
  store ptr %c41, ptr %v51, align 8
  %v52 = getelementptr inbounds i8, ptr %workspace, i64 10304
  store ptr %v2, ptr %v52, align 8
  ret void
}

define void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 10304
  %v6 = load ptr, ptr %v5, align 8
  br label %loop7
loop7:
  %i10 = phi i64 [ 0, %entry ], [ %n11, %latch8 ]
  %c12 = phi ptr [ %v4, %entry ], [ %c12, %latch8 ]
  %c13 = phi ptr [ %v2, %entry ], [ %c13, %latch8 ]
  %v14 = sub i64 2, %i10
  %v15 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v16 = mul i64 %v14, 224
  %v17 = add i64 %v16, 704
  %v18 = getelementptr inbounds i8, ptr %workspace, i64 %v17
  %v19 = mul i64 %v14, 224
  %v20 = add i64 %v19, 1792
  %v21 = getelementptr inbounds i8, ptr %workspace, i64 %v20
  call void @kernel_1_adjoint(ptr %c12, ptr %c13, ptr %v15, ptr %v18, ptr %v21, i64 0)
  %v22 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v23 = mul i64 %v14, 224
  %v24 = add i64 %v23, 704
  %v25 = getelementptr inbounds i8, ptr %workspace, i64 %v24
  %v26 = mul i64 %v14, 224
  %v27 = add i64 %v26, 1792
  %v28 = getelementptr inbounds i8, ptr %workspace, i64 %v27
  call void @kernel_0_adjoint(ptr %c12, ptr %c13, ptr %v22, ptr %v25, ptr %v28, i64 0)
  br label %latch8
latch8:
  %n11 = add nuw i64 %i10, 1
  %v29 = icmp eq i64 %n11, 1
  br i1 %v29, label %leave9, label %loop7
leave9:
  br label %loop30
loop30:
  %i33 = phi i64 [ 0, %leave9 ], [ %n34, %latch31 ]
  %c35 = phi ptr [ %c12, %leave9 ], [ %c49, %latch31 ]
  %c36 = phi ptr [ %c13, %leave9 ], [ %c50, %latch31 ]
  %v37 = sub i64 1, %i33
  %v38 = mul i64 %v37, 1024
  %v39 = getelementptr inbounds i8, ptr %v6, i64 %v38
  %v40 = mul i64 0, 1024
  %v41 = getelementptr inbounds i8, ptr %c35, i64 %v40
  %v42 = getelementptr inbounds i8, ptr %v39, i64 %v40
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %v41, ptr align 64 %v42, i64 1024, i1 false)
  %v43 = add i64 %i33, 1
  %v44 = add i64 %v43, 1
  br label %head45
head45:
  %i48 = phi i64 [ %v43, %loop30 ], [ %v67, %some46 ]
  %c49 = phi ptr [ %c35, %loop30 ], [ %c49, %some46 ]
  %c50 = phi ptr [ %c36, %loop30 ], [ %c50, %some46 ]
  %v51 = icmp ult i64 %i48, %v44
  br i1 %v51, label %some46, label %leave47
some46:
  %v52 = sub i64 2, %i48
  %v53 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v54 = mul i64 %v52, 224
  %v55 = add i64 %v54, 704
  %v56 = getelementptr inbounds i8, ptr %workspace, i64 %v55
  %v57 = mul i64 %v52, 224
  %v58 = add i64 %v57, 1792
  %v59 = getelementptr inbounds i8, ptr %workspace, i64 %v58
  call void @kernel_1_adjoint(ptr %c49, ptr %c50, ptr %v53, ptr %v56, ptr %v59, i64 0)
  %v60 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v61 = mul i64 %v52, 224
  %v62 = add i64 %v61, 704
  %v63 = getelementptr inbounds i8, ptr %workspace, i64 %v62
  %v64 = mul i64 %v52, 224
  %v65 = add i64 %v64, 1792
  %v66 = getelementptr inbounds i8, ptr %workspace, i64 %v65
  call void @kernel_0_adjoint(ptr %c49, ptr %c50, ptr %v60, ptr %v63, ptr %v66, i64 0)
  %v67 = add nuw i64 %i48, 1
  br label %head45
leave47:
  br label %latch31
latch31:
  %n34 = add nuw i64 %i33, 1
  %v68 = icmp eq i64 %n34, 2
  br i1 %v68, label %leave32, label %loop30
leave32:
  %v69 = getelementptr inbounds i8, ptr %workspace, i64 10368
  call void @llvm.memset.p0.i64(ptr align 8 %v69, i8 0, i64 168, i1 false)
  %v70 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v71 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v72 = getelementptr inbounds i8, ptr %workspace, i64 10368
  call void @coefficients_0_gradient(ptr %v70, ptr %tables, ptr %v71, ptr %v72)
  ret void
}

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  call void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 10304
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 10560
  %v8 = getelementptr inbounds i8, ptr %tables, i64 5312
  call void @observables_0_both(ptr %v4, ptr %v2, ptr %v8, ptr %v7, ptr %weights, i64 0)
  call void @observables_0_total(ptr %v8, ptr %v7, ptr %values, i64 32)
  call void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  ret void
}

define void @state_adjoint_forward(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  call void @state_adjoint.there(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 10304
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 10560
  %v8 = getelementptr inbounds i8, ptr %tables, i64 5312
  call void @observables_0_values(ptr %v4, ptr %v8, ptr %v7, i64 0)
  call void @observables_0_total(ptr %v8, ptr %v7, ptr %values, i64 40)
  ret void
}

define void @state_adjoint_backward(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v4 = load ptr, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 10304
  %v6 = load ptr, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 10560
  %v8 = getelementptr inbounds i8, ptr %tables, i64 5312
  call void @observables_0_cotangent(ptr %v4, ptr %v2, ptr %v8, ptr %v7, ptr %weights, i64 0)
  call void @state_adjoint.back(ptr %tables, ptr %workspace, ptr %weights, ptr %values)
  ret void
}
