; States that are saved for the way back, in a loop.
; 6016 bytes of tables, 14976 of workspace

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %a1 = alloca i64, align 8
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 4096
  store i64 0, ptr %a1, align 8
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 2496
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 704
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 1408
  call void @coefficients_0(ptr %v3, ptr %tables, ptr %workspace, ptr %v4, ptr %v5)
  %v6 = getelementptr inbounds i8, ptr %workspace, i64 1792
  call void @llvm.memset.p0.i64(ptr align 8 %v6, i8 0, i64 672, i1 false)
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 8192
  %v8 = mul i64 0, 1024
  %v9 = getelementptr inbounds i8, ptr %v7, i64 %v8
  call void @llvm.memset.p0.i64(ptr align 8 %v9, i8 0, i64 1024, i1 false)
  store float 0x3FF0000000000000, ptr %v7, align 4
  br label %loop10
loop10:
  %i13 = phi i64 [ 0, %entry ], [ %n14, %latch11 ]
  %c15 = phi ptr [ %v7, %entry ], [ %c15, %latch11 ]
  %v16 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v17 = mul i64 %i13, 224
  %v18 = getelementptr inbounds i8, ptr %workspace, i64 %v17
  call void @kernel_0(ptr %c15, ptr %v16, ptr %v18, i64 0)
  %v19 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v20 = mul i64 %i13, 224
  %v21 = getelementptr inbounds i8, ptr %workspace, i64 %v20
  call void @kernel_1(ptr %c15, ptr %v19, ptr %v21, i64 0)
  %v22 = load i64, ptr %a1, align 8
  %v23 = mul i64 %v22, 1024
  %v24 = getelementptr inbounds i8, ptr %v2, i64 %v23
  %v25 = add i64 %v22, 1
  store i64 %v25, ptr %a1, align 8
  %v26 = mul i64 0, 1024
  %v27 = getelementptr inbounds i8, ptr %v24, i64 %v26
  %v28 = getelementptr inbounds i8, ptr %c15, i64 %v26
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %v27, ptr align 64 %v28, i64 1024, i1 false)
  br label %latch11
latch11:
  %n14 = add nuw i64 %i13, 1
  %v29 = icmp eq i64 %n14, 3
  br i1 %v29, label %leave12, label %loop10
leave12:
  %v30 = getelementptr inbounds i8, ptr %workspace, i64 13312
  %v31 = getelementptr inbounds i8, ptr %workspace, i64 14336
  %v32 = getelementptr inbounds i8, ptr %tables, i64 5312
  call void @observables_0_both(ptr %c15, ptr %v30, ptr %v32, ptr %v31, ptr %weights, i64 0)
  call void @observables_0_total(ptr %v32, ptr %v31, ptr %values, i64 32)
  br label %loop33
loop33:
  %i36 = phi i64 [ 0, %leave12 ], [ %n37, %latch34 ]
  %c38 = phi ptr [ %c15, %leave12 ], [ %c38, %latch34 ]
  %c39 = phi ptr [ %v30, %leave12 ], [ %c39, %latch34 ]
  %v40 = sub i64 2, %i36
  %v41 = load i64, ptr %a1, align 8
  %v42 = sub i64 %v41, 1
  %v43 = mul i64 %v42, 1024
  %v44 = getelementptr inbounds i8, ptr %v2, i64 %v43
  store i64 %v42, ptr %a1, align 8
  %v45 = mul i64 0, 1024
  %v46 = getelementptr inbounds i8, ptr %c38, i64 %v45
  %v47 = getelementptr inbounds i8, ptr %v44, i64 %v45
  call void @llvm.memcpy.p0.p0.i64(ptr align 64 %v46, ptr align 64 %v47, i64 1024, i1 false)
  %v48 = getelementptr inbounds i8, ptr %tables, i64 5184
  %v49 = mul i64 %v40, 224
  %v50 = add i64 %v49, 704
  %v51 = getelementptr inbounds i8, ptr %workspace, i64 %v50
  %v52 = mul i64 %v40, 224
  %v53 = add i64 %v52, 1792
  %v54 = getelementptr inbounds i8, ptr %workspace, i64 %v53
  call void @kernel_1_adjoint(ptr %c38, ptr %c39, ptr %v48, ptr %v51, ptr %v54, i64 0)
  %v55 = getelementptr inbounds i8, ptr %tables, i64 4928
  %v56 = mul i64 %v40, 224
  %v57 = add i64 %v56, 704
  %v58 = getelementptr inbounds i8, ptr %workspace, i64 %v57
  %v59 = mul i64 %v40, 224
  %v60 = add i64 %v59, 1792
  %v61 = getelementptr inbounds i8, ptr %workspace, i64 %v60
  call void @kernel_0_adjoint(ptr %c38, ptr %c39, ptr %v55, ptr %v58, ptr %v61, i64 0)
  br label %latch34
latch34:
  %n37 = add nuw i64 %i36, 1
  %v62 = icmp eq i64 %n37, 3
  br i1 %v62, label %leave35, label %loop33
leave35:
  %v63 = getelementptr inbounds i8, ptr %workspace, i64 14592
  call void @llvm.memset.p0.i64(ptr align 8 %v63, i8 0, i64 168, i1 false)
  %v64 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v65 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v66 = getelementptr inbounds i8, ptr %workspace, i64 14592
  call void @coefficients_0_gradient(ptr %v64, ptr %tables, ptr %v65, ptr %v66)
  ret void
}
