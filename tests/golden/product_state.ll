; A loop: the gates of its first iteration make a product state, all but the last stage's.
; 8576 bytes of tables, 11264 of workspace

define internal void @product_0_state(ptr noalias %psi, ptr noalias %list, ptr noalias %products) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %list, i64 48
  %v2 = load i64, ptr %v1, align 8
  %v3 = getelementptr inbounds i8, ptr %list, i64 %v2
  %v4 = getelementptr inbounds i8, ptr %v3, i64 32
  %v5 = getelementptr inbounds i8, ptr %list, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %list, i64 48
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %list, i64 %v8
  %v10 = getelementptr inbounds i8, ptr %v9, i64 32
  %v11 = getelementptr inbounds i8, ptr %list, i64 16
  %v12 = load i64, ptr %v11, align 8
  %v13 = mul i64 %v12, 16
  %v14 = getelementptr inbounds i8, ptr %v10, i64 %v13
  %v15 = getelementptr inbounds i8, ptr %list, i64 24
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i8, ptr %list, i64 16
  %v18 = load i64, ptr %v17, align 8
  %v19 = shl i64 256, %v18
  %v20 = getelementptr inbounds i8, ptr %products, i64 %v19
  %v21 = shl i64 128, %v18
  %v22 = getelementptr inbounds i8, ptr %v20, i64 %v21
  %v23 = getelementptr inbounds i8, ptr %list, i64 24
  %v24 = load i64, ptr %v23, align 8
  %v25 = shl i64 256, %v24
  %v26 = getelementptr inbounds i8, ptr %v22, i64 %v25
  %v27 = shl i64 128, %v24
  %v28 = getelementptr inbounds i8, ptr %v26, i64 %v27
  %v29 = shl i64 128, %v6
  %v30 = getelementptr inbounds i8, ptr %products, i64 %v29
  %v31 = shl i64 128, %v16
  %v32 = getelementptr inbounds i8, ptr %v22, i64 %v31
  %v33 = shl i64 1, %v16
  br label %loop34
loop34:
  %i37 = phi i64 [ 0, %entry ], [ %n38, %latch35 ]
  %c39 = phi i64 [ 0, %entry ], [ %v82, %latch35 ]
  %v40 = lshr i64 %i37, 1
  %v41 = xor i64 %i37, %v40
  %v42 = add i64 %i37, 1
  %v43 = call i64 @llvm.cttz.i64(i64 %v42, i1 true)
  %v44 = mul i64 %v43, 16
  %v45 = add i64 %v44, 8
  %v46 = getelementptr inbounds i8, ptr %v14, i64 %v45
  %v47 = load i64, ptr %v46, align 8
  %v48 = mul i64 %v41, 128
  %v49 = getelementptr inbounds i8, ptr %v32, i64 %v48
  %v50 = load <16 x float>, ptr %v49, align 64
  %v51 = getelementptr inbounds i8, ptr %v49, i64 64
  %v52 = load <16 x float>, ptr %v51, align 64
  %v53 = shl i64 1, %v6
  br label %loop54
loop54:
  %i57 = phi i64 [ 0, %loop34 ], [ %n58, %latch55 ]
  %c59 = phi i64 [ %c39, %loop34 ], [ %v80, %latch55 ]
  %v60 = lshr i64 %i57, 1
  %v61 = xor i64 %i57, %v60
  %v62 = add i64 %i57, 1
  %v63 = call i64 @llvm.cttz.i64(i64 %v62, i1 true)
  %v64 = mul i64 %v63, 16
  %v65 = add i64 %v64, 8
  %v66 = getelementptr inbounds i8, ptr %v4, i64 %v65
  %v67 = load i64, ptr %v66, align 8
  %v68 = mul i64 %v61, 128
  %v69 = getelementptr inbounds i8, ptr %v30, i64 %v68
  %v70 = load <16 x float>, ptr %v69, align 64
  %v71 = getelementptr inbounds i8, ptr %v69, i64 64
  %v72 = load <16 x float>, ptr %v71, align 64
  %v73 = fmul <16 x float> %v70, %v50
  %v74 = fneg <16 x float> %v52
  %v75 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v72, <16 x float> %v74, <16 x float> %v73)
  %v76 = fmul <16 x float> %v70, %v52
  %v77 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v72, <16 x float> %v50, <16 x float> %v76)
  %v78 = getelementptr inbounds i8, ptr %psi, i64 %c59
  store <16 x float> %v75, ptr %v78, align 64
  %v79 = getelementptr inbounds i8, ptr %v78, i64 64
  store <16 x float> %v77, ptr %v79, align 64
  %v80 = xor i64 %c59, %v67
  br label %latch55
latch55:
  %n58 = add nuw i64 %i57, 1
  %v81 = icmp eq i64 %n58, %v53
  br i1 %v81, label %leave56, label %loop54
leave56:
  %v82 = xor i64 %c39, %v47
  br label %latch35
latch35:
  %n38 = add nuw i64 %i37, 1
  %v83 = icmp eq i64 %n38, %v33
  br i1 %v83, label %leave36, label %loop34
leave36:
  ret void
}

define internal void @product_0_split(ptr noalias %elements, ptr noalias %products, ptr noalias %columns, ptr noalias %factors, ptr noalias %environments, i64 %count) nounwind {
entry:
  %v1 = icmp ne i64 %count, 0
  br i1 %v1, label %then2, label %leave3
then2:
  br label %loop4
loop4:
  %i7 = phi i64 [ 0, %then2 ], [ %n8, %latch5 ]
  %v9 = sub i64 %count, 1
  %v10 = sub i64 %v9, %i7
  %v11 = mul i64 %v10, 16
  %v12 = getelementptr inbounds i8, ptr %columns, i64 %v11
  %v13 = load i64, ptr %v12, align 8
  %v14 = mul i64 %v13, 32
  %v15 = getelementptr inbounds i8, ptr %factors, i64 %v14
  %v16 = load double, ptr %v15, align 8
  %v17 = getelementptr inbounds i8, ptr %v15, i64 8
  %v18 = load double, ptr %v17, align 8
  %v19 = getelementptr inbounds i8, ptr %v15, i64 16
  %v20 = load double, ptr %v19, align 8
  %v21 = getelementptr inbounds i8, ptr %v15, i64 24
  %v22 = load double, ptr %v21, align 8
  %v23 = fptrunc double %v16 to float
  %v24 = fptrunc double %v18 to float
  %v25 = fptrunc double %v20 to float
  %v26 = fptrunc double %v22 to float
  %v27 = insertelement <16 x float> poison, float %v23, i32 0
  %v28 = shufflevector <16 x float> %v27, <16 x float> poison, <16 x i32> zeroinitializer
  %v29 = insertelement <16 x float> poison, float %v24, i32 0
  %v30 = shufflevector <16 x float> %v29, <16 x float> poison, <16 x i32> zeroinitializer
  %v31 = insertelement <16 x float> poison, float %v25, i32 0
  %v32 = shufflevector <16 x float> %v31, <16 x float> poison, <16 x i32> zeroinitializer
  %v33 = insertelement <16 x float> poison, float %v26, i32 0
  %v34 = shufflevector <16 x float> %v33, <16 x float> poison, <16 x i32> zeroinitializer
  %v35 = shl i64 1, %v10
  br label %loop36
loop36:
  %i39 = phi i64 [ 0, %loop4 ], [ %n40, %latch37 ]
  %c41 = phi <16 x float> [ zeroinitializer, %loop4 ], [ %v62, %latch37 ]
  %c42 = phi <16 x float> [ zeroinitializer, %loop4 ], [ %v65, %latch37 ]
  %c43 = phi <16 x float> [ zeroinitializer, %loop4 ], [ %v67, %latch37 ]
  %c44 = phi <16 x float> [ zeroinitializer, %loop4 ], [ %v70, %latch37 ]
  %v45 = add i64 %v35, %i39
  %v46 = mul i64 %v45, 128
  %v47 = getelementptr inbounds i8, ptr %products, i64 %v46
  %v48 = load <16 x float>, ptr %v47, align 64
  %v49 = getelementptr inbounds i8, ptr %v47, i64 64
  %v50 = load <16 x float>, ptr %v49, align 64
  %v51 = mul i64 %i39, 128
  %v52 = getelementptr inbounds i8, ptr %elements, i64 %v51
  %v53 = load <16 x float>, ptr %v52, align 64
  %v54 = getelementptr inbounds i8, ptr %v52, i64 64
  %v55 = load <16 x float>, ptr %v54, align 64
  %v56 = mul i64 %v35, 128
  %v57 = getelementptr inbounds i8, ptr %v52, i64 %v56
  %v58 = load <16 x float>, ptr %v57, align 64
  %v59 = getelementptr inbounds i8, ptr %v57, i64 64
  %v60 = load <16 x float>, ptr %v59, align 64
  %v61 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v55, <16 x float> %v50, <16 x float> %c41)
  %v62 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v53, <16 x float> %v48, <16 x float> %v61)
  %v63 = fneg <16 x float> %v50
  %v64 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v53, <16 x float> %v63, <16 x float> %c42)
  %v65 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v55, <16 x float> %v48, <16 x float> %v64)
  %v66 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v60, <16 x float> %v50, <16 x float> %c43)
  %v67 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v58, <16 x float> %v48, <16 x float> %v66)
  %v68 = fneg <16 x float> %v50
  %v69 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v58, <16 x float> %v68, <16 x float> %c44)
  %v70 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v60, <16 x float> %v48, <16 x float> %v69)
  %v71 = fmul <16 x float> %v55, %v30
  %v72 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v53, <16 x float> %v28, <16 x float> %v71)
  %v73 = fmul <16 x float> %v55, %v28
  %v74 = fneg <16 x float> %v30
  %v75 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v53, <16 x float> %v74, <16 x float> %v73)
  %v76 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v60, <16 x float> %v34, <16 x float> %v72)
  %v77 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v58, <16 x float> %v32, <16 x float> %v76)
  %v78 = fneg <16 x float> %v34
  %v79 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v58, <16 x float> %v78, <16 x float> %v75)
  %v80 = call <16 x float> @llvm.fmuladd.v16f32(<16 x float> %v60, <16 x float> %v32, <16 x float> %v79)
  store <16 x float> %v77, ptr %v52, align 64
  %v81 = getelementptr inbounds i8, ptr %v52, i64 64
  store <16 x float> %v80, ptr %v81, align 64
  br label %latch37
latch37:
  %n40 = add nuw i64 %i39, 1
  %v82 = icmp eq i64 %n40, %v35
  br i1 %v82, label %leave38, label %loop36
leave38:
  %v83 = getelementptr inbounds i8, ptr %environments, i64 %v14
  %v84 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v62)
  %v85 = fpext float %v84 to double
  store double %v85, ptr %v83, align 8
  %v86 = getelementptr inbounds i8, ptr %environments, i64 %v14
  %v87 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v65)
  %v88 = fpext float %v87 to double
  %v89 = getelementptr inbounds i8, ptr %v86, i64 8
  store double %v88, ptr %v89, align 8
  %v90 = getelementptr inbounds i8, ptr %environments, i64 %v14
  %v91 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v67)
  %v92 = fpext float %v91 to double
  %v93 = getelementptr inbounds i8, ptr %v90, i64 16
  store double %v92, ptr %v93, align 8
  %v94 = getelementptr inbounds i8, ptr %environments, i64 %v14
  %v95 = call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0x0000000000000000, <16 x float> %v70)
  %v96 = fpext float %v95 to double
  %v97 = getelementptr inbounds i8, ptr %v94, i64 24
  store double %v96, ptr %v97, align 8
  br label %latch5
latch5:
  %n8 = add nuw i64 %i7, 1
  %v98 = icmp eq i64 %n8, %count
  br i1 %v98, label %leave6, label %loop4
leave6:
  br label %leave3
leave3:
  ret void
}

define void @state_adjoint(ptr %tables, ptr %workspace, ptr %weights, ptr %values) nounwind {
entry:
  %v1 = getelementptr inbounds i8, ptr %workspace, i64 2880
  %v2 = getelementptr inbounds i8, ptr %workspace, i64 704
  %v3 = getelementptr inbounds i8, ptr %workspace, i64 1408
  call void @coefficients_0(ptr %v1, ptr %tables, ptr %workspace, ptr %v2, ptr %v3)
  %v4 = getelementptr inbounds i8, ptr %workspace, i64 2176
  call void @llvm.memset.p0.i64(ptr align 8 %v4, i8 0, i64 672, i1 false)
  %v5 = getelementptr inbounds i8, ptr %workspace, i64 4096
  %v6 = getelementptr inbounds i8, ptr %tables, i64 4608
  %v7 = getelementptr inbounds i8, ptr %workspace, i64 5120
  %v8 = getelementptr inbounds i8, ptr %workspace, i64 5376
  %v9 = getelementptr inbounds i8, ptr %workspace, i64 5632
  %v10 = mul i64 0, 224
  %v11 = getelementptr inbounds i8, ptr %workspace, i64 %v10
  %v12 = mul i64 0, 112
  %v13 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v14 = getelementptr inbounds i8, ptr %v13, i64 %v12
  %v15 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v16 = getelementptr inbounds i8, ptr %v15, i64 %v12
  call void @product_0_factors(ptr %v14, ptr %v16, ptr %v11, ptr %v6, ptr %v7)
  call void @product_0_products(ptr %v6, ptr %v7, ptr %v9)
  call void @llvm.memset.p0.i64(ptr align 8 %v5, i8 0, i64 1024, i1 false)
  call void @product_0_state(ptr %v5, ptr %v6, ptr %v9)
  %v17 = mul i64 0, 224
  %v18 = getelementptr inbounds i8, ptr %workspace, i64 %v17
  %v19 = getelementptr inbounds i8, ptr %tables, i64 6272
  %v20 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v18, ptr %v19, ptr %v20)
  %v21 = getelementptr inbounds i8, ptr %tables, i64 6336
  %v22 = mul i64 0, 144
  %v23 = getelementptr inbounds i8, ptr %v21, i64 %v22
  %v24 = mul i64 0, 224
  %v25 = getelementptr inbounds i8, ptr %workspace, i64 %v24
  %v26 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @kernel_2(ptr %v5, ptr %v23, ptr %v25, ptr %v26, i64 0)
  br label %loop27
loop27:
  %i30 = phi i64 [ 0, %entry ], [ %n31, %latch28 ]
  %c32 = phi ptr [ %v5, %entry ], [ %c32, %latch28 ]
  %v33 = add i64 %i30, 1
  %v34 = mul i64 %v33, 224
  %v35 = getelementptr inbounds i8, ptr %workspace, i64 %v34
  %v36 = getelementptr inbounds i8, ptr %tables, i64 6784
  %v37 = getelementptr inbounds i8, ptr %workspace, i64 3264
  call void @block_factors_1(ptr %v35, ptr %v36, ptr %v37)
  %v38 = getelementptr inbounds i8, ptr %tables, i64 6848
  %v39 = mul i64 %v33, 240
  %v40 = getelementptr inbounds i8, ptr %v38, i64 %v39
  %v41 = mul i64 %v33, 224
  %v42 = getelementptr inbounds i8, ptr %workspace, i64 %v41
  %v43 = getelementptr inbounds i8, ptr %workspace, i64 3264
  call void @kernel_0(ptr %c32, ptr %v40, ptr %v42, ptr %v43, i64 0)
  %v44 = getelementptr inbounds i8, ptr %tables, i64 7616
  %v45 = mul i64 %v33, 96
  %v46 = getelementptr inbounds i8, ptr %v44, i64 %v45
  %v47 = mul i64 %v33, 224
  %v48 = getelementptr inbounds i8, ptr %workspace, i64 %v47
  call void @kernel_1(ptr %c32, ptr %v46, ptr %v48, i64 0)
  %v49 = mul i64 %v33, 224
  %v50 = getelementptr inbounds i8, ptr %workspace, i64 %v49
  %v51 = getelementptr inbounds i8, ptr %tables, i64 6272
  %v52 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v50, ptr %v51, ptr %v52)
  %v53 = getelementptr inbounds i8, ptr %tables, i64 6336
  %v54 = mul i64 %v33, 144
  %v55 = getelementptr inbounds i8, ptr %v53, i64 %v54
  %v56 = mul i64 %v33, 224
  %v57 = getelementptr inbounds i8, ptr %workspace, i64 %v56
  %v58 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @kernel_2(ptr %c32, ptr %v55, ptr %v57, ptr %v58, i64 0)
  br label %latch28
latch28:
  %n31 = add nuw i64 %i30, 1
  %v59 = icmp eq i64 %n31, 2
  br i1 %v59, label %leave29, label %loop27
leave29:
  %v60 = getelementptr inbounds i8, ptr %workspace, i64 9216
  %v61 = getelementptr inbounds i8, ptr %workspace, i64 10240
  %v62 = getelementptr inbounds i8, ptr %tables, i64 7936
  call void @observables_2_both(ptr %c32, ptr %v60, ptr %v62, ptr %v61, ptr %weights, ptr %values)
  br label %loop63
loop63:
  %i66 = phi i64 [ 0, %leave29 ], [ %n67, %latch64 ]
  %c68 = phi ptr [ %c32, %leave29 ], [ %c68, %latch64 ]
  %c69 = phi ptr [ %v60, %leave29 ], [ %c69, %latch64 ]
  %v70 = sub i64 2, %i66
  %v71 = mul i64 %v70, 224
  %v72 = getelementptr inbounds i8, ptr %workspace, i64 %v71
  %v73 = getelementptr inbounds i8, ptr %tables, i64 6272
  %v74 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v72, ptr %v73, ptr %v74)
  %v75 = getelementptr inbounds i8, ptr %tables, i64 6336
  %v76 = mul i64 %v70, 144
  %v77 = getelementptr inbounds i8, ptr %v75, i64 %v76
  %v78 = mul i64 %v70, 224
  %v79 = add i64 %v78, 704
  %v80 = getelementptr inbounds i8, ptr %workspace, i64 %v79
  %v81 = getelementptr inbounds i8, ptr %workspace, i64 3392
  %v82 = mul i64 %v70, 224
  %v83 = add i64 %v82, 2176
  %v84 = getelementptr inbounds i8, ptr %workspace, i64 %v83
  call void @kernel_2_adjoint(ptr %c68, ptr %c69, ptr %v77, ptr %v80, ptr %v81, ptr %v84, i64 0)
  %v85 = getelementptr inbounds i8, ptr %tables, i64 7616
  %v86 = mul i64 %v70, 96
  %v87 = getelementptr inbounds i8, ptr %v85, i64 %v86
  %v88 = mul i64 %v70, 224
  %v89 = add i64 %v88, 704
  %v90 = getelementptr inbounds i8, ptr %workspace, i64 %v89
  %v91 = mul i64 %v70, 224
  %v92 = add i64 %v91, 2176
  %v93 = getelementptr inbounds i8, ptr %workspace, i64 %v92
  call void @kernel_1_adjoint(ptr %c68, ptr %c69, ptr %v87, ptr %v90, ptr %v93, i64 0)
  %v94 = mul i64 %v70, 224
  %v95 = getelementptr inbounds i8, ptr %workspace, i64 %v94
  %v96 = getelementptr inbounds i8, ptr %tables, i64 6784
  %v97 = getelementptr inbounds i8, ptr %workspace, i64 3264
  call void @block_factors_1(ptr %v95, ptr %v96, ptr %v97)
  %v98 = getelementptr inbounds i8, ptr %tables, i64 6848
  %v99 = mul i64 %v70, 240
  %v100 = getelementptr inbounds i8, ptr %v98, i64 %v99
  %v101 = mul i64 %v70, 224
  %v102 = add i64 %v101, 704
  %v103 = getelementptr inbounds i8, ptr %workspace, i64 %v102
  %v104 = getelementptr inbounds i8, ptr %workspace, i64 3264
  %v105 = mul i64 %v70, 224
  %v106 = add i64 %v105, 2176
  %v107 = getelementptr inbounds i8, ptr %workspace, i64 %v106
  call void @kernel_0_adjoint(ptr %c68, ptr %c69, ptr %v100, ptr %v103, ptr %v104, ptr %v107, i64 0)
  br label %latch64
latch64:
  %n67 = add nuw i64 %i66, 1
  %v108 = icmp eq i64 %n67, 2
  br i1 %v108, label %leave65, label %loop63
leave65:
  %v109 = mul i64 0, 224
  %v110 = getelementptr inbounds i8, ptr %workspace, i64 %v109
  %v111 = getelementptr inbounds i8, ptr %tables, i64 6272
  %v112 = getelementptr inbounds i8, ptr %workspace, i64 3392
  call void @block_factors_1(ptr %v110, ptr %v111, ptr %v112)
  %v113 = getelementptr inbounds i8, ptr %tables, i64 6336
  %v114 = mul i64 0, 144
  %v115 = getelementptr inbounds i8, ptr %v113, i64 %v114
  %v116 = mul i64 0, 224
  %v117 = add i64 %v116, 704
  %v118 = getelementptr inbounds i8, ptr %workspace, i64 %v117
  %v119 = getelementptr inbounds i8, ptr %workspace, i64 3392
  %v120 = mul i64 0, 224
  %v121 = add i64 %v120, 2176
  %v122 = getelementptr inbounds i8, ptr %workspace, i64 %v121
  call void @kernel_2_adjoint(ptr %c68, ptr %c69, ptr %v115, ptr %v118, ptr %v119, ptr %v122, i64 0)
  %v123 = getelementptr inbounds i8, ptr %tables, i64 4608
  %v124 = getelementptr inbounds i8, ptr %workspace, i64 5120
  %v125 = getelementptr inbounds i8, ptr %workspace, i64 5376
  %v126 = getelementptr inbounds i8, ptr %workspace, i64 5632
  %v127 = mul i64 0, 224
  %v128 = getelementptr inbounds i8, ptr %workspace, i64 %v127
  %v129 = mul i64 0, 112
  %v130 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v131 = getelementptr inbounds i8, ptr %v130, i64 %v129
  %v132 = getelementptr inbounds i8, ptr %workspace, i64 1792
  %v133 = getelementptr inbounds i8, ptr %v132, i64 %v129
  call void @product_0_factors(ptr %v131, ptr %v133, ptr %v128, ptr %v123, ptr %v124)
  call void @product_0_products(ptr %v123, ptr %v124, ptr %v126)
  call void @product_0_contract(ptr %c69, ptr %v123, ptr %v124, ptr %v126, ptr %v125)
  %v134 = mul i64 0, 224
  %v135 = add i64 %v134, 2176
  %v136 = getelementptr inbounds i8, ptr %workspace, i64 %v135
  call void @product_0_sums(ptr %v128, ptr %v123, ptr %v124, ptr %v125, ptr %v136)
  %v137 = getelementptr inbounds i8, ptr %workspace, i64 10496
  call void @llvm.memset.p0.i64(ptr align 8 %v137, i8 0, i64 336, i1 false)
  %v138 = getelementptr inbounds i8, ptr %workspace, i64 2176
  %v139 = getelementptr inbounds i8, ptr %workspace, i64 1408
  %v140 = getelementptr inbounds i8, ptr %workspace, i64 10496
  call void @coefficients_0_gradient(ptr %v138, ptr %tables, ptr %v139, ptr %v140)
  ret void
}
