; Angles and their derivatives.
; 3712 bytes of tables, 10240 of workspace

define void @angles(ptr noalias readonly %a0, ptr noalias readonly %a1, ptr noalias %r0, ptr noalias %r1, ptr noalias %workspace) nounwind {
entry:
  br label %loop1
loop1:
  %i4 = phi i64 [ 0, %entry ], [ %n5, %latch2 ]
  %v6 = getelementptr inbounds i8, ptr %a0, i64 8
  %v7 = load double, ptr %v6, align 8
  %v8 = fneg double %v7
  %v9 = call double @exp(double %v8)
  %v10 = load double, ptr %a0, align 8
  %v11 = mul i64 %i4, 16
  %v12 = getelementptr inbounds i8, ptr %a1, i64 %v11
  %v13 = load double, ptr %v12, align 8
  %v14 = call double @sin(double %v13)
  %v15 = fmul double %v14, %v10
  %v16 = fadd double %v15, %v9
  %v17 = getelementptr inbounds i8, ptr %r1, i64 %v11
  store double %v16, ptr %v17, align 8
  %v18 = fmul double %v13, %v13
  %v19 = fadd double 0x3FF0000000000000, %v18
  %v20 = call double @llvm.sqrt.f64(double %v19)
  %v21 = getelementptr inbounds i8, ptr %a1, i64 %v11
  %v22 = getelementptr inbounds i8, ptr %v21, i64 8
  %v23 = load double, ptr %v22, align 8
  %v24 = call double @tanh(double %v23)
  %v25 = fdiv double %v24, %v20
  %v26 = getelementptr inbounds i8, ptr %r1, i64 %v11
  %v27 = getelementptr inbounds i8, ptr %v26, i64 8
  store double %v25, ptr %v27, align 8
  br label %latch2
latch2:
  %n5 = add nuw i64 %i4, 1
  %v28 = icmp eq i64 %n5, 2
  br i1 %v28, label %leave3, label %loop1
leave3:
  %v29 = getelementptr inbounds i8, ptr %a1, i64 24
  %v30 = load double, ptr %v29, align 8
  %v31 = call double @cos(double %v30)
  %v32 = fadd double %v31, 0x3FB999999999999A
  store double %v32, ptr %r0, align 8
  ret void
}

define void @angles_adjoint(ptr noalias readonly %a0, ptr noalias readonly %a1, ptr noalias readonly %a2, ptr noalias readonly %a3, ptr noalias %r0, ptr noalias %r1, ptr noalias %workspace) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %a1, i64 24
  %v2 = load double, ptr %v1, align 8
  %v3 = load double, ptr %a2, align 8
  %v4 = call double @sin(double %v2)
  %v5 = fmul double %v3, %v4
  %v6 = fneg double %v5
  %v7 = getelementptr inbounds i8, ptr @angles_adjoint.constant1, i64 24
  %v8 = load double, ptr %v7, align 8
  %v9 = fadd double %v8, %v6
  call void @llvm.memset.p0.i64(ptr %r1, i8 0, i64 32, i1 false)
  %v10 = getelementptr inbounds i8, ptr %r1, i64 24
  store double %v9, ptr %v10, align 8
  call void @llvm.memset.p0.i64(ptr %r0, i8 0, i64 16, i1 false)
  br label %loop11
loop11:
  %i14 = phi i64 [ 0, %entry ], [ %n15, %latch12 ]
  %v16 = getelementptr inbounds i8, ptr %a0, i64 8
  %v17 = load double, ptr %v16, align 8
  %v18 = fneg double %v17
  %v19 = call double @exp(double %v18)
  %v20 = load double, ptr %a0, align 8
  %v21 = mul i64 %i14, 16
  %v22 = getelementptr inbounds i8, ptr %a1, i64 %v21
  %v23 = load double, ptr %v22, align 8
  %v24 = call double @sin(double %v23)
  %v25 = fmul double %v23, %v23
  %v26 = fadd double 0x3FF0000000000000, %v25
  %v27 = call double @llvm.sqrt.f64(double %v26)
  %v28 = getelementptr inbounds i8, ptr %a1, i64 %v21
  %v29 = getelementptr inbounds i8, ptr %v28, i64 8
  %v30 = load double, ptr %v29, align 8
  %v31 = call double @tanh(double %v30)
  %v32 = fdiv double %v31, %v27
  %v33 = getelementptr inbounds i8, ptr %a3, i64 %v21
  %v34 = getelementptr inbounds i8, ptr %v33, i64 8
  %v35 = load double, ptr %v34, align 8
  %v36 = fdiv double %v35, %v27
  %v37 = fmul double %v36, %v32
  %v38 = fneg double %v37
  %v39 = fmul double %v31, %v31
  %v40 = fsub double 0x3FF0000000000000, %v39
  %v41 = fmul double %v36, %v40
  %v42 = getelementptr inbounds i8, ptr %r1, i64 %v21
  %v43 = getelementptr inbounds i8, ptr %v42, i64 8
  %v44 = load double, ptr %v43, align 8
  %v45 = fadd double %v44, %v41
  %v46 = getelementptr inbounds i8, ptr %r1, i64 %v21
  %v47 = getelementptr inbounds i8, ptr %v46, i64 8
  store double %v45, ptr %v47, align 8
  %v48 = fmul double %v38, 0x3FE0000000000000
  %v49 = fdiv double %v48, %v27
  %v50 = fmul double %v49, %v23
  %v51 = fmul double %v49, %v23
  %v52 = fadd double %v50, %v51
  %v53 = getelementptr inbounds i8, ptr %a3, i64 %v21
  %v54 = load double, ptr %v53, align 8
  %v55 = fmul double %v54, %v20
  %v56 = fmul double %v54, %v24
  %v57 = call double @cos(double %v23)
  %v58 = fmul double %v55, %v57
  %v59 = fadd double %v52, %v58
  %v60 = getelementptr inbounds i8, ptr %r1, i64 %v21
  %v61 = load double, ptr %v60, align 8
  %v62 = fadd double %v61, %v59
  %v63 = getelementptr inbounds i8, ptr %r1, i64 %v21
  store double %v62, ptr %v63, align 8
  %v64 = load double, ptr %r0, align 8
  %v65 = fadd double %v64, %v56
  store double %v65, ptr %r0, align 8
  %v66 = fmul double %v54, %v19
  %v67 = fneg double %v66
  %v68 = getelementptr inbounds i8, ptr %r0, i64 8
  %v69 = load double, ptr %v68, align 8
  %v70 = fadd double %v69, %v67
  %v71 = getelementptr inbounds i8, ptr %r0, i64 8
  store double %v70, ptr %v71, align 8
  br label %latch12
latch12:
  %n15 = add nuw i64 %i14, 1
  %v72 = icmp eq i64 %n15, 2
  br i1 %v72, label %leave13, label %loop11
leave13:
  ret void
}
