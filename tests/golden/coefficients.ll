; From angles to matrices, and from sums to gradients.
; 1920 bytes of tables, 9792 of workspace

define internal preserve_allcc void @coefficients.sincos.slow(ptr %angles, ptr %sines, ptr %cosines) nounwind cold noinline {
entry:
  br label %loop1
loop1:
  %i4 = phi i64 [ 0, %entry ], [ %n5, %latch2 ]
  %v6 = shl i64 %i4, 3
  %v7 = getelementptr inbounds i8, ptr %angles, i64 %v6
  %v8 = load double, ptr %v7, align 8
  %v9 = call double @sin(double %v8)
  %v10 = getelementptr inbounds i8, ptr %sines, i64 %v6
  store double %v9, ptr %v10, align 8
  %v11 = call double @cos(double %v8)
  %v12 = getelementptr inbounds i8, ptr %cosines, i64 %v6
  store double %v11, ptr %v12, align 8
  br label %latch2
latch2:
  %n5 = add nuw i64 %i4, 1
  %v13 = icmp eq i64 %n5, 8
  br i1 %v13, label %leave3, label %loop1
leave3:
  ret void
}
define void @coefficients.sincos(ptr noalias readonly %angles, i64 %count, ptr noalias %sines, ptr noalias %cosines) nounwind {
entry:
  %a2 = alloca <8 x double>, align 64
  %a3 = alloca <8 x double>, align 64
  %a4 = alloca <8 x double>, align 64
  %a71 = alloca <8 x double>, align 64
  %a72 = alloca <8 x double>, align 64
  %a73 = alloca <8 x double>, align 64
  %v1 = icmp ult i64 %count, 8
  %v5 = shl i64 %count, 3
  store <8 x double> zeroinitializer, ptr %a2, align 64
  br i1 %v1, label %then6, label %leave7
then6:
  call void @llvm.memcpy.p0.p0.i64(ptr %a2, ptr %angles, i64 %v5, i1 false)
  br label %leave7
leave7:
  %v8 = select i1 %v1, ptr %a2, ptr %angles
  %v9 = select i1 %v1, ptr %a3, ptr %sines
  %v10 = select i1 %v1, ptr %a4, ptr %cosines
  %v11 = select i1 %v1, i64 8, i64 %count
  %v12 = sub i64 %v11, 8
  %v13 = add i64 %v11, 7
  %v14 = lshr i64 %v13, 3
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %leave7 ], [ %n19, %latch16 ]
  %v20 = mul i64 %i18, 8
  %v21 = call i64 @llvm.umin.i64(i64 %v20, i64 %v12)
  %v22 = shl i64 %v21, 3
  %v23 = getelementptr inbounds i8, ptr %v8, i64 %v22
  %v24 = shl i64 %v21, 3
  %v25 = getelementptr inbounds i8, ptr %v9, i64 %v24
  %v26 = shl i64 %v21, 3
  %v27 = getelementptr inbounds i8, ptr %v10, i64 %v26
  %v28 = load <8 x double>, ptr %v23, align 8
  %v29 = fmul <8 x double> %v28, <double 0x3FE0000000000000, double 0x3FE0000000000000, double 0x3FE0000000000000, double 0x3FE0000000000000, double 0x3FE0000000000000, double 0x3FE0000000000000, double 0x3FE0000000000000, double 0x3FE0000000000000>
  %v30 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v29, <8 x double> <double 0x3FE45F306DC9C883, double 0x3FE45F306DC9C883, double 0x3FE45F306DC9C883, double 0x3FE45F306DC9C883, double 0x3FE45F306DC9C883, double 0x3FE45F306DC9C883, double 0x3FE45F306DC9C883, double 0x3FE45F306DC9C883>, <8 x double> <double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000>)
  %v31 = bitcast <8 x double> %v30 to <8 x i64>
  %v32 = fsub <8 x double> %v30, <double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000, double 0x4338000000000000>
  %v33 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v32, <8 x double> <double 0xBFF921FB54442D18, double 0xBFF921FB54442D18, double 0xBFF921FB54442D18, double 0xBFF921FB54442D18, double 0xBFF921FB54442D18, double 0xBFF921FB54442D18, double 0xBFF921FB54442D18, double 0xBFF921FB54442D18>, <8 x double> %v29)
  %v34 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v32, <8 x double> <double 0xBC91A62633145C07, double 0xBC91A62633145C07, double 0xBC91A62633145C07, double 0xBC91A62633145C07, double 0xBC91A62633145C07, double 0xBC91A62633145C07, double 0xBC91A62633145C07, double 0xBC91A62633145C07>, <8 x double> %v33)
  %v35 = fmul <8 x double> %v34, %v34
  %v36 = fmul <8 x double> %v34, %v35
  %v37 = call <8 x double> @llvm.fma.v8f64(<8 x double> <double 0x3DE5D93A5ACFD57C, double 0x3DE5D93A5ACFD57C, double 0x3DE5D93A5ACFD57C, double 0x3DE5D93A5ACFD57C, double 0x3DE5D93A5ACFD57C, double 0x3DE5D93A5ACFD57C, double 0x3DE5D93A5ACFD57C, double 0x3DE5D93A5ACFD57C>, <8 x double> %v35, <8 x double> <double 0xBE5AE5E68A2B9CEB, double 0xBE5AE5E68A2B9CEB, double 0xBE5AE5E68A2B9CEB, double 0xBE5AE5E68A2B9CEB, double 0xBE5AE5E68A2B9CEB, double 0xBE5AE5E68A2B9CEB, double 0xBE5AE5E68A2B9CEB, double 0xBE5AE5E68A2B9CEB>)
  %v38 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v37, <8 x double> %v35, <8 x double> <double 0x3EC71DE357B1FE7D, double 0x3EC71DE357B1FE7D, double 0x3EC71DE357B1FE7D, double 0x3EC71DE357B1FE7D, double 0x3EC71DE357B1FE7D, double 0x3EC71DE357B1FE7D, double 0x3EC71DE357B1FE7D, double 0x3EC71DE357B1FE7D>)
  %v39 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v38, <8 x double> %v35, <8 x double> <double 0xBF2A01A019C161D5, double 0xBF2A01A019C161D5, double 0xBF2A01A019C161D5, double 0xBF2A01A019C161D5, double 0xBF2A01A019C161D5, double 0xBF2A01A019C161D5, double 0xBF2A01A019C161D5, double 0xBF2A01A019C161D5>)
  %v40 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v39, <8 x double> %v35, <8 x double> <double 0x3F8111111110F8A6, double 0x3F8111111110F8A6, double 0x3F8111111110F8A6, double 0x3F8111111110F8A6, double 0x3F8111111110F8A6, double 0x3F8111111110F8A6, double 0x3F8111111110F8A6, double 0x3F8111111110F8A6>)
  %v41 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v40, <8 x double> %v35, <8 x double> <double 0xBFC5555555555549, double 0xBFC5555555555549, double 0xBFC5555555555549, double 0xBFC5555555555549, double 0xBFC5555555555549, double 0xBFC5555555555549, double 0xBFC5555555555549, double 0xBFC5555555555549>)
  %v42 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v36, <8 x double> %v41, <8 x double> %v34)
  %v43 = fmul <8 x double> %v35, %v35
  %v44 = call <8 x double> @llvm.fma.v8f64(<8 x double> <double 0xBDA8FAE9BE8838D4, double 0xBDA8FAE9BE8838D4, double 0xBDA8FAE9BE8838D4, double 0xBDA8FAE9BE8838D4, double 0xBDA8FAE9BE8838D4, double 0xBDA8FAE9BE8838D4, double 0xBDA8FAE9BE8838D4, double 0xBDA8FAE9BE8838D4>, <8 x double> %v35, <8 x double> <double 0x3E21EE9EBDB4B1C4, double 0x3E21EE9EBDB4B1C4, double 0x3E21EE9EBDB4B1C4, double 0x3E21EE9EBDB4B1C4, double 0x3E21EE9EBDB4B1C4, double 0x3E21EE9EBDB4B1C4, double 0x3E21EE9EBDB4B1C4, double 0x3E21EE9EBDB4B1C4>)
  %v45 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v44, <8 x double> %v35, <8 x double> <double 0xBE927E4F809C52AD, double 0xBE927E4F809C52AD, double 0xBE927E4F809C52AD, double 0xBE927E4F809C52AD, double 0xBE927E4F809C52AD, double 0xBE927E4F809C52AD, double 0xBE927E4F809C52AD, double 0xBE927E4F809C52AD>)
  %v46 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v45, <8 x double> %v35, <8 x double> <double 0x3EFA01A019CB1590, double 0x3EFA01A019CB1590, double 0x3EFA01A019CB1590, double 0x3EFA01A019CB1590, double 0x3EFA01A019CB1590, double 0x3EFA01A019CB1590, double 0x3EFA01A019CB1590, double 0x3EFA01A019CB1590>)
  %v47 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v46, <8 x double> %v35, <8 x double> <double 0xBF56C16C16C15177, double 0xBF56C16C16C15177, double 0xBF56C16C16C15177, double 0xBF56C16C16C15177, double 0xBF56C16C16C15177, double 0xBF56C16C16C15177, double 0xBF56C16C16C15177, double 0xBF56C16C16C15177>)
  %v48 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v47, <8 x double> %v35, <8 x double> <double 0x3FA555555555554C, double 0x3FA555555555554C, double 0x3FA555555555554C, double 0x3FA555555555554C, double 0x3FA555555555554C, double 0x3FA555555555554C, double 0x3FA555555555554C, double 0x3FA555555555554C>)
  %v49 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v35, <8 x double> <double 0xBFE0000000000000, double 0xBFE0000000000000, double 0xBFE0000000000000, double 0xBFE0000000000000, double 0xBFE0000000000000, double 0xBFE0000000000000, double 0xBFE0000000000000, double 0xBFE0000000000000>, <8 x double> <double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000>)
  %v50 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v43, <8 x double> %v48, <8 x double> %v49)
  %v51 = trunc <8 x i64> %v31 to <8 x i1>
  %v52 = select <8 x i1> %v51, <8 x double> %v50, <8 x double> %v42
  %v53 = select <8 x i1> %v51, <8 x double> %v42, <8 x double> %v50
  %v54 = add <8 x i64> %v31, <i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, i64 1, i64 1>
  %v55 = and <8 x i64> %v31, <i64 2, i64 2, i64 2, i64 2, i64 2, i64 2, i64 2, i64 2>
  %v56 = shl <8 x i64> %v55, <i64 62, i64 62, i64 62, i64 62, i64 62, i64 62, i64 62, i64 62>
  %v57 = bitcast <8 x double> %v52 to <8 x i64>
  %v58 = xor <8 x i64> %v57, %v56
  %v59 = bitcast <8 x i64> %v58 to <8 x double>
  %v60 = and <8 x i64> %v54, <i64 2, i64 2, i64 2, i64 2, i64 2, i64 2, i64 2, i64 2>
  %v61 = shl <8 x i64> %v60, <i64 62, i64 62, i64 62, i64 62, i64 62, i64 62, i64 62, i64 62>
  %v62 = bitcast <8 x double> %v53 to <8 x i64>
  %v63 = xor <8 x i64> %v62, %v61
  %v64 = bitcast <8 x i64> %v63 to <8 x double>
  %v65 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %v29)
  %v66 = fcmp ugt <8 x double> %v65, <double 0x4130000000000000, double 0x4130000000000000, double 0x4130000000000000, double 0x4130000000000000, double 0x4130000000000000, double 0x4130000000000000, double 0x4130000000000000, double 0x4130000000000000>
  %v67 = bitcast <8 x i1> %v66 to i8
  %v68 = icmp ne i8 %v67, 0
  br i1 %v68, label %then69, label %leave70
then69:
  store <8 x double> %v29, ptr %a71, align 64
  call preserve_allcc void @coefficients.sincos.slow(ptr %a71, ptr %a72, ptr %a73)
  %v74 = load <8 x double>, ptr %a72, align 64
  %v75 = load <8 x double>, ptr %a73, align 64
  br label %leave70
leave70:
  %v76 = phi <8 x double> [ %v74, %then69 ], [ %v59, %loop15 ]
  %v77 = phi <8 x double> [ %v75, %then69 ], [ %v64, %loop15 ]
  store <8 x double> %v76, ptr %v25, align 8
  store <8 x double> %v77, ptr %v27, align 8
  br label %latch16
latch16:
  %n19 = add nuw i64 %i18, 1
  %v78 = icmp eq i64 %n19, %v14
  br i1 %v78, label %leave17, label %loop15
leave17:
  br i1 %v1, label %then79, label %leave80
then79:
  call void @llvm.memcpy.p0.p0.i64(ptr %sines, ptr %a3, i64 %v5, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr %cosines, ptr %a4, i64 %v5, i1 false)
  br label %leave80
leave80:
  ret void
}

define internal void @coefficients.XZ.p(ptr noalias %table, ptr noalias %records, ptr noalias %inverses, ptr noalias %sines, ptr noalias %cosines) nounwind {
entry:
  %v1 = icmp ne ptr %inverses, null
  %v2 = load i64, ptr %table, align 8
  %v3 = getelementptr inbounds i8, ptr %table, i64 24
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %table, i64 32
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %table, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i8, ptr %table, i64 64
  %v12 = mul i64 %v8, 256
  %v13 = getelementptr inbounds i8, ptr %v11, i64 %v12
  %v14 = add i64 %v2, 1
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %entry ], [ %n19, %latch16 ]
  %v20 = icmp eq i64 %i18, %v2
  %v21 = select i1 %v20, ptr %v13, ptr %v11
  %v22 = select i1 %v20, i64 %v10, i64 %v8
  %v23 = select i1 %v20, i64 0, i64 %i18
  %v24 = mul i64 %v23, %v4
  %v25 = mul i64 %v23, %v6
  %v26 = icmp ne i64 %v22, 0
  br i1 %v26, label %then27, label %leave28
then27:
  br label %loop29
loop29:
  %i32 = phi i64 [ 0, %then27 ], [ %n33, %latch30 ]
  %v34 = mul i64 %i32, 256
  %v35 = getelementptr inbounds i8, ptr %v21, i64 %v34
  %v36 = getelementptr inbounds i8, ptr %sines, i64 %v24
  %v37 = load i64, ptr %v35, align 8
  %v38 = getelementptr inbounds i8, ptr %v36, i64 %v37
  %v39 = load double, ptr %v38, align 8
  %v40 = insertelement <8 x double> poison, double %v39, i32 0
  %v41 = getelementptr inbounds i8, ptr %v35, i64 8
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i8, ptr %v36, i64 %v42
  %v44 = load double, ptr %v43, align 8
  %v45 = insertelement <8 x double> %v40, double %v44, i32 1
  %v46 = getelementptr inbounds i8, ptr %v35, i64 16
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr inbounds i8, ptr %v36, i64 %v47
  %v49 = load double, ptr %v48, align 8
  %v50 = insertelement <8 x double> %v45, double %v49, i32 2
  %v51 = getelementptr inbounds i8, ptr %v35, i64 24
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i8, ptr %v36, i64 %v52
  %v54 = load double, ptr %v53, align 8
  %v55 = insertelement <8 x double> %v50, double %v54, i32 3
  %v56 = getelementptr inbounds i8, ptr %v35, i64 32
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr inbounds i8, ptr %v36, i64 %v57
  %v59 = load double, ptr %v58, align 8
  %v60 = insertelement <8 x double> %v55, double %v59, i32 4
  %v61 = getelementptr inbounds i8, ptr %v35, i64 40
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i8, ptr %v36, i64 %v62
  %v64 = load double, ptr %v63, align 8
  %v65 = insertelement <8 x double> %v60, double %v64, i32 5
  %v66 = getelementptr inbounds i8, ptr %v35, i64 48
  %v67 = load i64, ptr %v66, align 8
  %v68 = getelementptr inbounds i8, ptr %v36, i64 %v67
  %v69 = load double, ptr %v68, align 8
  %v70 = insertelement <8 x double> %v65, double %v69, i32 6
  %v71 = getelementptr inbounds i8, ptr %v35, i64 56
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i8, ptr %v36, i64 %v72
  %v74 = load double, ptr %v73, align 8
  %v75 = insertelement <8 x double> %v70, double %v74, i32 7
  %v76 = getelementptr inbounds i8, ptr %v35, i64 64
  %v77 = load i64, ptr %v76, align 8
  %v78 = getelementptr inbounds i8, ptr %v36, i64 %v77
  %v79 = load double, ptr %v78, align 8
  %v80 = insertelement <8 x double> poison, double %v79, i32 0
  %v81 = getelementptr inbounds i8, ptr %v35, i64 72
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i8, ptr %v36, i64 %v82
  %v84 = load double, ptr %v83, align 8
  %v85 = insertelement <8 x double> %v80, double %v84, i32 1
  %v86 = getelementptr inbounds i8, ptr %v35, i64 80
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr inbounds i8, ptr %v36, i64 %v87
  %v89 = load double, ptr %v88, align 8
  %v90 = insertelement <8 x double> %v85, double %v89, i32 2
  %v91 = getelementptr inbounds i8, ptr %v35, i64 88
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i8, ptr %v36, i64 %v92
  %v94 = load double, ptr %v93, align 8
  %v95 = insertelement <8 x double> %v90, double %v94, i32 3
  %v96 = getelementptr inbounds i8, ptr %v35, i64 96
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr inbounds i8, ptr %v36, i64 %v97
  %v99 = load double, ptr %v98, align 8
  %v100 = insertelement <8 x double> %v95, double %v99, i32 4
  %v101 = getelementptr inbounds i8, ptr %v35, i64 104
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i8, ptr %v36, i64 %v102
  %v104 = load double, ptr %v103, align 8
  %v105 = insertelement <8 x double> %v100, double %v104, i32 5
  %v106 = getelementptr inbounds i8, ptr %v35, i64 112
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr inbounds i8, ptr %v36, i64 %v107
  %v109 = load double, ptr %v108, align 8
  %v110 = insertelement <8 x double> %v105, double %v109, i32 6
  %v111 = getelementptr inbounds i8, ptr %v35, i64 120
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i8, ptr %v36, i64 %v112
  %v114 = load double, ptr %v113, align 8
  %v115 = insertelement <8 x double> %v110, double %v114, i32 7
  %v116 = getelementptr inbounds i8, ptr %cosines, i64 %v24
  %v117 = load i64, ptr %v35, align 8
  %v118 = getelementptr inbounds i8, ptr %v116, i64 %v117
  %v119 = load double, ptr %v118, align 8
  %v120 = insertelement <8 x double> poison, double %v119, i32 0
  %v121 = getelementptr inbounds i8, ptr %v35, i64 8
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i8, ptr %v116, i64 %v122
  %v124 = load double, ptr %v123, align 8
  %v125 = insertelement <8 x double> %v120, double %v124, i32 1
  %v126 = getelementptr inbounds i8, ptr %v35, i64 16
  %v127 = load i64, ptr %v126, align 8
  %v128 = getelementptr inbounds i8, ptr %v116, i64 %v127
  %v129 = load double, ptr %v128, align 8
  %v130 = insertelement <8 x double> %v125, double %v129, i32 2
  %v131 = getelementptr inbounds i8, ptr %v35, i64 24
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i8, ptr %v116, i64 %v132
  %v134 = load double, ptr %v133, align 8
  %v135 = insertelement <8 x double> %v130, double %v134, i32 3
  %v136 = getelementptr inbounds i8, ptr %v35, i64 32
  %v137 = load i64, ptr %v136, align 8
  %v138 = getelementptr inbounds i8, ptr %v116, i64 %v137
  %v139 = load double, ptr %v138, align 8
  %v140 = insertelement <8 x double> %v135, double %v139, i32 4
  %v141 = getelementptr inbounds i8, ptr %v35, i64 40
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i8, ptr %v116, i64 %v142
  %v144 = load double, ptr %v143, align 8
  %v145 = insertelement <8 x double> %v140, double %v144, i32 5
  %v146 = getelementptr inbounds i8, ptr %v35, i64 48
  %v147 = load i64, ptr %v146, align 8
  %v148 = getelementptr inbounds i8, ptr %v116, i64 %v147
  %v149 = load double, ptr %v148, align 8
  %v150 = insertelement <8 x double> %v145, double %v149, i32 6
  %v151 = getelementptr inbounds i8, ptr %v35, i64 56
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i8, ptr %v116, i64 %v152
  %v154 = load double, ptr %v153, align 8
  %v155 = insertelement <8 x double> %v150, double %v154, i32 7
  %v156 = getelementptr inbounds i8, ptr %v35, i64 64
  %v157 = load i64, ptr %v156, align 8
  %v158 = getelementptr inbounds i8, ptr %v116, i64 %v157
  %v159 = load double, ptr %v158, align 8
  %v160 = insertelement <8 x double> poison, double %v159, i32 0
  %v161 = getelementptr inbounds i8, ptr %v35, i64 72
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i8, ptr %v116, i64 %v162
  %v164 = load double, ptr %v163, align 8
  %v165 = insertelement <8 x double> %v160, double %v164, i32 1
  %v166 = getelementptr inbounds i8, ptr %v35, i64 80
  %v167 = load i64, ptr %v166, align 8
  %v168 = getelementptr inbounds i8, ptr %v116, i64 %v167
  %v169 = load double, ptr %v168, align 8
  %v170 = insertelement <8 x double> %v165, double %v169, i32 2
  %v171 = getelementptr inbounds i8, ptr %v35, i64 88
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i8, ptr %v116, i64 %v172
  %v174 = load double, ptr %v173, align 8
  %v175 = insertelement <8 x double> %v170, double %v174, i32 3
  %v176 = getelementptr inbounds i8, ptr %v35, i64 96
  %v177 = load i64, ptr %v176, align 8
  %v178 = getelementptr inbounds i8, ptr %v116, i64 %v177
  %v179 = load double, ptr %v178, align 8
  %v180 = insertelement <8 x double> %v175, double %v179, i32 4
  %v181 = getelementptr inbounds i8, ptr %v35, i64 104
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i8, ptr %v116, i64 %v182
  %v184 = load double, ptr %v183, align 8
  %v185 = insertelement <8 x double> %v180, double %v184, i32 5
  %v186 = getelementptr inbounds i8, ptr %v35, i64 112
  %v187 = load i64, ptr %v186, align 8
  %v188 = getelementptr inbounds i8, ptr %v116, i64 %v187
  %v189 = load double, ptr %v188, align 8
  %v190 = insertelement <8 x double> %v185, double %v189, i32 6
  %v191 = getelementptr inbounds i8, ptr %v35, i64 120
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i8, ptr %v116, i64 %v192
  %v194 = load double, ptr %v193, align 8
  %v195 = insertelement <8 x double> %v190, double %v194, i32 7
  %v196 = fmul <8 x double> %v195, %v75
  %v197 = fmul <8 x double> %v115, %v75
  %v198 = fmul <8 x double> %v195, %v155
  %v199 = fmul <8 x double> %v115, %v155
  %v200 = fneg <8 x double> %v199
  %v201 = fneg <8 x double> %v197
  %v202 = fneg <8 x double> %v196
  %v203 = fneg <8 x double> %v196
  %v204 = fptrunc <8 x double> %v198 to <8 x float>
  %v205 = fptrunc <8 x double> %v200 to <8 x float>
  %v206 = fptrunc <8 x double> %v201 to <8 x float>
  %v207 = fptrunc <8 x double> %v202 to <8 x float>
  %v208 = fptrunc <8 x double> %v198 to <8 x float>
  %v209 = fptrunc <8 x double> %v199 to <8 x float>
  %v210 = fptrunc <8 x double> %v197 to <8 x float>
  %v211 = fptrunc <8 x double> %v203 to <8 x float>
  %v212 = shufflevector <8 x float> %v204, <8 x float> %v208, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v208, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v215 = shufflevector <8 x float> %v205, <8 x float> %v209, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v216 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v217 = shufflevector <8 x float> %v206, <8 x float> %v210, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v218 = shufflevector <8 x float> %v207, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v219 = shufflevector <8 x float> %v207, <8 x float> %v211, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v220 = shufflevector <8 x float> %v212, <8 x float> %v216, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v221 = shufflevector <8 x float> %v212, <8 x float> %v216, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v222 = shufflevector <8 x float> %v214, <8 x float> %v218, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v223 = shufflevector <8 x float> %v214, <8 x float> %v218, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v224 = shufflevector <8 x float> %v213, <8 x float> %v217, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v225 = shufflevector <8 x float> %v213, <8 x float> %v217, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v215, <8 x float> %v219, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v227 = shufflevector <8 x float> %v215, <8 x float> %v219, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v220, <8 x float> %v222, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v229 = shufflevector <8 x float> %v220, <8 x float> %v222, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v230 = shufflevector <8 x float> %v221, <8 x float> %v223, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v231 = shufflevector <8 x float> %v221, <8 x float> %v223, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v232 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v234 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v235 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v236 = getelementptr inbounds i8, ptr %v35, i64 128
  %v237 = load i64, ptr %v236, align 8
  %v238 = add i64 %v237, %v25
  %v239 = shl i64 %v238, 5
  %v240 = getelementptr inbounds i8, ptr %v35, i64 136
  %v241 = load i64, ptr %v240, align 8
  %v242 = add i64 %v241, %v25
  %v243 = shl i64 %v242, 5
  %v244 = getelementptr inbounds i8, ptr %v35, i64 144
  %v245 = load i64, ptr %v244, align 8
  %v246 = add i64 %v245, %v25
  %v247 = shl i64 %v246, 5
  %v248 = getelementptr inbounds i8, ptr %v35, i64 152
  %v249 = load i64, ptr %v248, align 8
  %v250 = add i64 %v249, %v25
  %v251 = shl i64 %v250, 5
  %v252 = getelementptr inbounds i8, ptr %v35, i64 160
  %v253 = load i64, ptr %v252, align 8
  %v254 = add i64 %v253, %v25
  %v255 = shl i64 %v254, 5
  %v256 = getelementptr inbounds i8, ptr %v35, i64 168
  %v257 = load i64, ptr %v256, align 8
  %v258 = add i64 %v257, %v25
  %v259 = shl i64 %v258, 5
  %v260 = getelementptr inbounds i8, ptr %v35, i64 176
  %v261 = load i64, ptr %v260, align 8
  %v262 = add i64 %v261, %v25
  %v263 = shl i64 %v262, 5
  %v264 = getelementptr inbounds i8, ptr %v35, i64 184
  %v265 = load i64, ptr %v264, align 8
  %v266 = add i64 %v265, %v25
  %v267 = shl i64 %v266, 5
  %v268 = getelementptr inbounds i8, ptr %records, i64 %v239
  store <8 x float> %v228, ptr %v268, align 32
  %v269 = getelementptr inbounds i8, ptr %records, i64 %v243
  store <8 x float> %v229, ptr %v269, align 32
  %v270 = getelementptr inbounds i8, ptr %records, i64 %v247
  store <8 x float> %v230, ptr %v270, align 32
  %v271 = getelementptr inbounds i8, ptr %records, i64 %v251
  store <8 x float> %v231, ptr %v271, align 32
  %v272 = getelementptr inbounds i8, ptr %records, i64 %v255
  store <8 x float> %v232, ptr %v272, align 32
  %v273 = getelementptr inbounds i8, ptr %records, i64 %v259
  store <8 x float> %v233, ptr %v273, align 32
  %v274 = getelementptr inbounds i8, ptr %records, i64 %v263
  store <8 x float> %v234, ptr %v274, align 32
  %v275 = getelementptr inbounds i8, ptr %records, i64 %v267
  store <8 x float> %v235, ptr %v275, align 32
  br i1 %v1, label %then276, label %leave277
then276:
  %v278 = shufflevector <8 x float> %v228, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v279 = bitcast <8 x float> %v278 to <8 x i32>
  %v280 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v281 = xor <8 x i32> %v279, %v280
  %v282 = getelementptr inbounds i8, ptr %inverses, i64 %v239
  store <8 x i32> %v281, ptr %v282, align 32
  %v283 = shufflevector <8 x float> %v229, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v284 = bitcast <8 x float> %v283 to <8 x i32>
  %v285 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v286 = xor <8 x i32> %v284, %v285
  %v287 = getelementptr inbounds i8, ptr %inverses, i64 %v243
  store <8 x i32> %v286, ptr %v287, align 32
  %v288 = shufflevector <8 x float> %v230, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v289 = bitcast <8 x float> %v288 to <8 x i32>
  %v290 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v291 = xor <8 x i32> %v289, %v290
  %v292 = getelementptr inbounds i8, ptr %inverses, i64 %v247
  store <8 x i32> %v291, ptr %v292, align 32
  %v293 = shufflevector <8 x float> %v231, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v294 = bitcast <8 x float> %v293 to <8 x i32>
  %v295 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v296 = xor <8 x i32> %v294, %v295
  %v297 = getelementptr inbounds i8, ptr %inverses, i64 %v251
  store <8 x i32> %v296, ptr %v297, align 32
  %v298 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v299 = bitcast <8 x float> %v298 to <8 x i32>
  %v300 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v301 = xor <8 x i32> %v299, %v300
  %v302 = getelementptr inbounds i8, ptr %inverses, i64 %v255
  store <8 x i32> %v301, ptr %v302, align 32
  %v303 = shufflevector <8 x float> %v233, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v304 = bitcast <8 x float> %v303 to <8 x i32>
  %v305 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v306 = xor <8 x i32> %v304, %v305
  %v307 = getelementptr inbounds i8, ptr %inverses, i64 %v259
  store <8 x i32> %v306, ptr %v307, align 32
  %v308 = shufflevector <8 x float> %v234, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v309 = bitcast <8 x float> %v308 to <8 x i32>
  %v310 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v311 = xor <8 x i32> %v309, %v310
  %v312 = getelementptr inbounds i8, ptr %inverses, i64 %v263
  store <8 x i32> %v311, ptr %v312, align 32
  %v313 = shufflevector <8 x float> %v235, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v314 = bitcast <8 x float> %v313 to <8 x i32>
  %v315 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v316 = xor <8 x i32> %v314, %v315
  %v317 = getelementptr inbounds i8, ptr %inverses, i64 %v267
  store <8 x i32> %v316, ptr %v317, align 32
  br label %leave277
leave277:
  br label %latch30
latch30:
  %n33 = add nuw i64 %i32, 1
  %v318 = icmp eq i64 %n33, %v22
  br i1 %v318, label %leave31, label %loop29
leave31:
  br label %leave28
leave28:
  br label %latch16
latch16:
  %n19 = add nuw i64 %i18, 1
  %v319 = icmp eq i64 %n19, %v14
  br i1 %v319, label %leave17, label %loop15
leave17:
  ret void
}

define internal void @coefficients.XZ.p.gradient(ptr noalias %sums, ptr noalias %table, ptr noalias %gradients, ptr noalias %sines, ptr noalias %cosines) nounwind {
entry:
  %v1 = load i64, ptr %table, align 8
  %v2 = getelementptr inbounds i8, ptr %table, i64 24
  %v3 = load i64, ptr %v2, align 8
  %v4 = getelementptr inbounds i8, ptr %table, i64 32
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %table, i64 8
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i8, ptr %table, i64 16
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i8, ptr %table, i64 64
  %v11 = mul i64 %v7, 256
  %v12 = getelementptr inbounds i8, ptr %v10, i64 %v11
  %v13 = add i64 %v1, 1
  br label %loop14
loop14:
  %i17 = phi i64 [ 0, %entry ], [ %n18, %latch15 ]
  %v19 = icmp eq i64 %i17, %v1
  %v20 = select i1 %v19, ptr %v12, ptr %v10
  %v21 = select i1 %v19, i64 %v9, i64 %v7
  %v22 = select i1 %v19, i64 0, i64 %i17
  %v23 = mul i64 %v22, %v3
  %v24 = mul i64 %v22, %v5
  %v25 = icmp ne i64 %v21, 0
  br i1 %v25, label %then26, label %leave27
then26:
  br label %loop28
loop28:
  %i31 = phi i64 [ 0, %then26 ], [ %n32, %latch29 ]
  %v33 = mul i64 %i31, 256
  %v34 = getelementptr inbounds i8, ptr %v20, i64 %v33
  %v35 = getelementptr inbounds i8, ptr %sines, i64 %v23
  %v36 = load i64, ptr %v34, align 8
  %v37 = getelementptr inbounds i8, ptr %v35, i64 %v36
  %v38 = load double, ptr %v37, align 8
  %v39 = insertelement <8 x double> poison, double %v38, i32 0
  %v40 = getelementptr inbounds i8, ptr %v34, i64 8
  %v41 = load i64, ptr %v40, align 8
  %v42 = getelementptr inbounds i8, ptr %v35, i64 %v41
  %v43 = load double, ptr %v42, align 8
  %v44 = insertelement <8 x double> %v39, double %v43, i32 1
  %v45 = getelementptr inbounds i8, ptr %v34, i64 16
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i8, ptr %v35, i64 %v46
  %v48 = load double, ptr %v47, align 8
  %v49 = insertelement <8 x double> %v44, double %v48, i32 2
  %v50 = getelementptr inbounds i8, ptr %v34, i64 24
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i8, ptr %v35, i64 %v51
  %v53 = load double, ptr %v52, align 8
  %v54 = insertelement <8 x double> %v49, double %v53, i32 3
  %v55 = getelementptr inbounds i8, ptr %v34, i64 32
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i8, ptr %v35, i64 %v56
  %v58 = load double, ptr %v57, align 8
  %v59 = insertelement <8 x double> %v54, double %v58, i32 4
  %v60 = getelementptr inbounds i8, ptr %v34, i64 40
  %v61 = load i64, ptr %v60, align 8
  %v62 = getelementptr inbounds i8, ptr %v35, i64 %v61
  %v63 = load double, ptr %v62, align 8
  %v64 = insertelement <8 x double> %v59, double %v63, i32 5
  %v65 = getelementptr inbounds i8, ptr %v34, i64 48
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i8, ptr %v35, i64 %v66
  %v68 = load double, ptr %v67, align 8
  %v69 = insertelement <8 x double> %v64, double %v68, i32 6
  %v70 = getelementptr inbounds i8, ptr %v34, i64 56
  %v71 = load i64, ptr %v70, align 8
  %v72 = getelementptr inbounds i8, ptr %v35, i64 %v71
  %v73 = load double, ptr %v72, align 8
  %v74 = insertelement <8 x double> %v69, double %v73, i32 7
  %v75 = getelementptr inbounds i8, ptr %v34, i64 64
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i8, ptr %v35, i64 %v76
  %v78 = load double, ptr %v77, align 8
  %v79 = insertelement <8 x double> poison, double %v78, i32 0
  %v80 = getelementptr inbounds i8, ptr %v34, i64 72
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr inbounds i8, ptr %v35, i64 %v81
  %v83 = load double, ptr %v82, align 8
  %v84 = insertelement <8 x double> %v79, double %v83, i32 1
  %v85 = getelementptr inbounds i8, ptr %v34, i64 80
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i8, ptr %v35, i64 %v86
  %v88 = load double, ptr %v87, align 8
  %v89 = insertelement <8 x double> %v84, double %v88, i32 2
  %v90 = getelementptr inbounds i8, ptr %v34, i64 88
  %v91 = load i64, ptr %v90, align 8
  %v92 = getelementptr inbounds i8, ptr %v35, i64 %v91
  %v93 = load double, ptr %v92, align 8
  %v94 = insertelement <8 x double> %v89, double %v93, i32 3
  %v95 = getelementptr inbounds i8, ptr %v34, i64 96
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i8, ptr %v35, i64 %v96
  %v98 = load double, ptr %v97, align 8
  %v99 = insertelement <8 x double> %v94, double %v98, i32 4
  %v100 = getelementptr inbounds i8, ptr %v34, i64 104
  %v101 = load i64, ptr %v100, align 8
  %v102 = getelementptr inbounds i8, ptr %v35, i64 %v101
  %v103 = load double, ptr %v102, align 8
  %v104 = insertelement <8 x double> %v99, double %v103, i32 5
  %v105 = getelementptr inbounds i8, ptr %v34, i64 112
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i8, ptr %v35, i64 %v106
  %v108 = load double, ptr %v107, align 8
  %v109 = insertelement <8 x double> %v104, double %v108, i32 6
  %v110 = getelementptr inbounds i8, ptr %v34, i64 120
  %v111 = load i64, ptr %v110, align 8
  %v112 = getelementptr inbounds i8, ptr %v35, i64 %v111
  %v113 = load double, ptr %v112, align 8
  %v114 = insertelement <8 x double> %v109, double %v113, i32 7
  %v115 = getelementptr inbounds i8, ptr %cosines, i64 %v23
  %v116 = load i64, ptr %v34, align 8
  %v117 = getelementptr inbounds i8, ptr %v115, i64 %v116
  %v118 = load double, ptr %v117, align 8
  %v119 = insertelement <8 x double> poison, double %v118, i32 0
  %v120 = getelementptr inbounds i8, ptr %v34, i64 8
  %v121 = load i64, ptr %v120, align 8
  %v122 = getelementptr inbounds i8, ptr %v115, i64 %v121
  %v123 = load double, ptr %v122, align 8
  %v124 = insertelement <8 x double> %v119, double %v123, i32 1
  %v125 = getelementptr inbounds i8, ptr %v34, i64 16
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i8, ptr %v115, i64 %v126
  %v128 = load double, ptr %v127, align 8
  %v129 = insertelement <8 x double> %v124, double %v128, i32 2
  %v130 = getelementptr inbounds i8, ptr %v34, i64 24
  %v131 = load i64, ptr %v130, align 8
  %v132 = getelementptr inbounds i8, ptr %v115, i64 %v131
  %v133 = load double, ptr %v132, align 8
  %v134 = insertelement <8 x double> %v129, double %v133, i32 3
  %v135 = getelementptr inbounds i8, ptr %v34, i64 32
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i8, ptr %v115, i64 %v136
  %v138 = load double, ptr %v137, align 8
  %v139 = insertelement <8 x double> %v134, double %v138, i32 4
  %v140 = getelementptr inbounds i8, ptr %v34, i64 40
  %v141 = load i64, ptr %v140, align 8
  %v142 = getelementptr inbounds i8, ptr %v115, i64 %v141
  %v143 = load double, ptr %v142, align 8
  %v144 = insertelement <8 x double> %v139, double %v143, i32 5
  %v145 = getelementptr inbounds i8, ptr %v34, i64 48
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i8, ptr %v115, i64 %v146
  %v148 = load double, ptr %v147, align 8
  %v149 = insertelement <8 x double> %v144, double %v148, i32 6
  %v150 = getelementptr inbounds i8, ptr %v34, i64 56
  %v151 = load i64, ptr %v150, align 8
  %v152 = getelementptr inbounds i8, ptr %v115, i64 %v151
  %v153 = load double, ptr %v152, align 8
  %v154 = insertelement <8 x double> %v149, double %v153, i32 7
  %v155 = getelementptr inbounds i8, ptr %v34, i64 64
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i8, ptr %v115, i64 %v156
  %v158 = load double, ptr %v157, align 8
  %v159 = insertelement <8 x double> poison, double %v158, i32 0
  %v160 = getelementptr inbounds i8, ptr %v34, i64 72
  %v161 = load i64, ptr %v160, align 8
  %v162 = getelementptr inbounds i8, ptr %v115, i64 %v161
  %v163 = load double, ptr %v162, align 8
  %v164 = insertelement <8 x double> %v159, double %v163, i32 1
  %v165 = getelementptr inbounds i8, ptr %v34, i64 80
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i8, ptr %v115, i64 %v166
  %v168 = load double, ptr %v167, align 8
  %v169 = insertelement <8 x double> %v164, double %v168, i32 2
  %v170 = getelementptr inbounds i8, ptr %v34, i64 88
  %v171 = load i64, ptr %v170, align 8
  %v172 = getelementptr inbounds i8, ptr %v115, i64 %v171
  %v173 = load double, ptr %v172, align 8
  %v174 = insertelement <8 x double> %v169, double %v173, i32 3
  %v175 = getelementptr inbounds i8, ptr %v34, i64 96
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i8, ptr %v115, i64 %v176
  %v178 = load double, ptr %v177, align 8
  %v179 = insertelement <8 x double> %v174, double %v178, i32 4
  %v180 = getelementptr inbounds i8, ptr %v34, i64 104
  %v181 = load i64, ptr %v180, align 8
  %v182 = getelementptr inbounds i8, ptr %v115, i64 %v181
  %v183 = load double, ptr %v182, align 8
  %v184 = insertelement <8 x double> %v179, double %v183, i32 5
  %v185 = getelementptr inbounds i8, ptr %v34, i64 112
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i8, ptr %v115, i64 %v186
  %v188 = load double, ptr %v187, align 8
  %v189 = insertelement <8 x double> %v184, double %v188, i32 6
  %v190 = getelementptr inbounds i8, ptr %v34, i64 120
  %v191 = load i64, ptr %v190, align 8
  %v192 = getelementptr inbounds i8, ptr %v115, i64 %v191
  %v193 = load double, ptr %v192, align 8
  %v194 = insertelement <8 x double> %v189, double %v193, i32 7
  %v195 = getelementptr inbounds i8, ptr %v34, i64 128
  %v196 = load i64, ptr %v195, align 8
  %v197 = add i64 %v196, %v24
  %v198 = shl i64 %v197, 5
  %v199 = getelementptr inbounds i8, ptr %sums, i64 %v198
  %v200 = load <4 x double>, ptr %v199, align 8
  %v201 = getelementptr inbounds i8, ptr %v34, i64 136
  %v202 = load i64, ptr %v201, align 8
  %v203 = add i64 %v202, %v24
  %v204 = shl i64 %v203, 5
  %v205 = getelementptr inbounds i8, ptr %sums, i64 %v204
  %v206 = load <4 x double>, ptr %v205, align 8
  %v207 = getelementptr inbounds i8, ptr %v34, i64 144
  %v208 = load i64, ptr %v207, align 8
  %v209 = add i64 %v208, %v24
  %v210 = shl i64 %v209, 5
  %v211 = getelementptr inbounds i8, ptr %sums, i64 %v210
  %v212 = load <4 x double>, ptr %v211, align 8
  %v213 = getelementptr inbounds i8, ptr %v34, i64 152
  %v214 = load i64, ptr %v213, align 8
  %v215 = add i64 %v214, %v24
  %v216 = shl i64 %v215, 5
  %v217 = getelementptr inbounds i8, ptr %sums, i64 %v216
  %v218 = load <4 x double>, ptr %v217, align 8
  %v219 = getelementptr inbounds i8, ptr %v34, i64 160
  %v220 = load i64, ptr %v219, align 8
  %v221 = add i64 %v220, %v24
  %v222 = shl i64 %v221, 5
  %v223 = getelementptr inbounds i8, ptr %sums, i64 %v222
  %v224 = load <4 x double>, ptr %v223, align 8
  %v225 = getelementptr inbounds i8, ptr %v34, i64 168
  %v226 = load i64, ptr %v225, align 8
  %v227 = add i64 %v226, %v24
  %v228 = shl i64 %v227, 5
  %v229 = getelementptr inbounds i8, ptr %sums, i64 %v228
  %v230 = load <4 x double>, ptr %v229, align 8
  %v231 = getelementptr inbounds i8, ptr %v34, i64 176
  %v232 = load i64, ptr %v231, align 8
  %v233 = add i64 %v232, %v24
  %v234 = shl i64 %v233, 5
  %v235 = getelementptr inbounds i8, ptr %sums, i64 %v234
  %v236 = load <4 x double>, ptr %v235, align 8
  %v237 = getelementptr inbounds i8, ptr %v34, i64 184
  %v238 = load i64, ptr %v237, align 8
  %v239 = add i64 %v238, %v24
  %v240 = shl i64 %v239, 5
  %v241 = getelementptr inbounds i8, ptr %sums, i64 %v240
  %v242 = load <4 x double>, ptr %v241, align 8
  %v243 = shufflevector <4 x double> %v200, <4 x double> %v224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v244 = shufflevector <4 x double> %v206, <4 x double> %v230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v245 = shufflevector <4 x double> %v212, <4 x double> %v236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v246 = shufflevector <4 x double> %v218, <4 x double> %v242, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v247 = shufflevector <8 x double> %v243, <8 x double> %v245, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v248 = shufflevector <8 x double> %v243, <8 x double> %v245, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v249 = shufflevector <8 x double> %v244, <8 x double> %v246, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v250 = shufflevector <8 x double> %v244, <8 x double> %v246, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v251 = shufflevector <8 x double> %v247, <8 x double> %v249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v252 = shufflevector <8 x double> %v247, <8 x double> %v249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v253 = shufflevector <8 x double> %v248, <8 x double> %v250, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v254 = shufflevector <8 x double> %v248, <8 x double> %v250, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v255 = getelementptr inbounds i8, ptr %v34, i64 192
  %v256 = load <8 x i64>, ptr %v255, align 64
  %v257 = bitcast <8 x double> %v254 to <8 x i64>
  %v258 = and <8 x i64> %v257, %v256
  %v259 = bitcast <8 x i64> %v258 to <8 x double>
  %v260 = fadd <8 x double> %v114, %v114
  %v261 = fneg <8 x double> %v114
  %v262 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v260, <8 x double> %v261, <8 x double> <double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000, double 0x3FF0000000000000>)
  %v263 = fmul <8 x double> %v260, %v194
  %v264 = fneg <8 x double> %v263
  %v265 = fneg <8 x double> %v253
  %v266 = fmul <8 x double> %v262, %v252
  %v267 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v264, <8 x double> %v265, <8 x double> %v266)
  %v268 = fmul <8 x double> %v262, %v253
  %v269 = call <8 x double> @llvm.fma.v8f64(<8 x double> %v264, <8 x double> %v252, <8 x double> %v268)
  %v270 = getelementptr inbounds i8, ptr %v34, i64 192
  %v271 = load <8 x i64>, ptr %v270, align 64
  %v272 = bitcast <8 x double> %v267 to <8 x i64>
  %v273 = and <8 x i64> %v272, %v271
  %v274 = bitcast <8 x i64> %v273 to <8 x double>
  %v275 = getelementptr inbounds i8, ptr %gradients, i64 %v23
  %v276 = load i64, ptr %v34, align 8
  %v277 = getelementptr inbounds i8, ptr %v275, i64 %v276
  %v278 = extractelement <8 x double> %v274, i32 0
  %v279 = load double, ptr %v277, align 8
  %v280 = fadd double %v279, %v278
  store double %v280, ptr %v277, align 8
  %v281 = getelementptr inbounds i8, ptr %v34, i64 8
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i8, ptr %v275, i64 %v282
  %v284 = extractelement <8 x double> %v274, i32 1
  %v285 = load double, ptr %v283, align 8
  %v286 = fadd double %v285, %v284
  store double %v286, ptr %v283, align 8
  %v287 = getelementptr inbounds i8, ptr %v34, i64 16
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i8, ptr %v275, i64 %v288
  %v290 = extractelement <8 x double> %v274, i32 2
  %v291 = load double, ptr %v289, align 8
  %v292 = fadd double %v291, %v290
  store double %v292, ptr %v289, align 8
  %v293 = getelementptr inbounds i8, ptr %v34, i64 24
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i8, ptr %v275, i64 %v294
  %v296 = extractelement <8 x double> %v274, i32 3
  %v297 = load double, ptr %v295, align 8
  %v298 = fadd double %v297, %v296
  store double %v298, ptr %v295, align 8
  %v299 = getelementptr inbounds i8, ptr %v34, i64 32
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i8, ptr %v275, i64 %v300
  %v302 = extractelement <8 x double> %v274, i32 4
  %v303 = load double, ptr %v301, align 8
  %v304 = fadd double %v303, %v302
  store double %v304, ptr %v301, align 8
  %v305 = getelementptr inbounds i8, ptr %v34, i64 40
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i8, ptr %v275, i64 %v306
  %v308 = extractelement <8 x double> %v274, i32 5
  %v309 = load double, ptr %v307, align 8
  %v310 = fadd double %v309, %v308
  store double %v310, ptr %v307, align 8
  %v311 = getelementptr inbounds i8, ptr %v34, i64 48
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i8, ptr %v275, i64 %v312
  %v314 = extractelement <8 x double> %v274, i32 6
  %v315 = load double, ptr %v313, align 8
  %v316 = fadd double %v315, %v314
  store double %v316, ptr %v313, align 8
  %v317 = getelementptr inbounds i8, ptr %v34, i64 56
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i8, ptr %v275, i64 %v318
  %v320 = extractelement <8 x double> %v274, i32 7
  %v321 = load double, ptr %v319, align 8
  %v322 = fadd double %v321, %v320
  store double %v322, ptr %v319, align 8
  %v323 = getelementptr inbounds i8, ptr %v34, i64 64
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i8, ptr %v275, i64 %v324
  %v326 = extractelement <8 x double> %v259, i32 0
  %v327 = load double, ptr %v325, align 8
  %v328 = fadd double %v327, %v326
  store double %v328, ptr %v325, align 8
  %v329 = getelementptr inbounds i8, ptr %v34, i64 72
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i8, ptr %v275, i64 %v330
  %v332 = extractelement <8 x double> %v259, i32 1
  %v333 = load double, ptr %v331, align 8
  %v334 = fadd double %v333, %v332
  store double %v334, ptr %v331, align 8
  %v335 = getelementptr inbounds i8, ptr %v34, i64 80
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i8, ptr %v275, i64 %v336
  %v338 = extractelement <8 x double> %v259, i32 2
  %v339 = load double, ptr %v337, align 8
  %v340 = fadd double %v339, %v338
  store double %v340, ptr %v337, align 8
  %v341 = getelementptr inbounds i8, ptr %v34, i64 88
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i8, ptr %v275, i64 %v342
  %v344 = extractelement <8 x double> %v259, i32 3
  %v345 = load double, ptr %v343, align 8
  %v346 = fadd double %v345, %v344
  store double %v346, ptr %v343, align 8
  %v347 = getelementptr inbounds i8, ptr %v34, i64 96
  %v348 = load i64, ptr %v347, align 8
  %v349 = getelementptr inbounds i8, ptr %v275, i64 %v348
  %v350 = extractelement <8 x double> %v259, i32 4
  %v351 = load double, ptr %v349, align 8
  %v352 = fadd double %v351, %v350
  store double %v352, ptr %v349, align 8
  %v353 = getelementptr inbounds i8, ptr %v34, i64 104
  %v354 = load i64, ptr %v353, align 8
  %v355 = getelementptr inbounds i8, ptr %v275, i64 %v354
  %v356 = extractelement <8 x double> %v259, i32 5
  %v357 = load double, ptr %v355, align 8
  %v358 = fadd double %v357, %v356
  store double %v358, ptr %v355, align 8
  %v359 = getelementptr inbounds i8, ptr %v34, i64 112
  %v360 = load i64, ptr %v359, align 8
  %v361 = getelementptr inbounds i8, ptr %v275, i64 %v360
  %v362 = extractelement <8 x double> %v259, i32 6
  %v363 = load double, ptr %v361, align 8
  %v364 = fadd double %v363, %v362
  store double %v364, ptr %v361, align 8
  %v365 = getelementptr inbounds i8, ptr %v34, i64 120
  %v366 = load i64, ptr %v365, align 8
  %v367 = getelementptr inbounds i8, ptr %v275, i64 %v366
  %v368 = extractelement <8 x double> %v259, i32 7
  %v369 = load double, ptr %v367, align 8
  %v370 = fadd double %v369, %v368
  store double %v370, ptr %v367, align 8
  br label %latch29
latch29:
  %n32 = add nuw i64 %i31, 1
  %v371 = icmp eq i64 %n32, %v21
  br i1 %v371, label %leave30, label %loop28
leave30:
  br label %leave27
leave27:
  br label %latch15
latch15:
  %n18 = add nuw i64 %i17, 1
  %v372 = icmp eq i64 %n18, %v13
  br i1 %v372, label %leave16, label %loop14
leave16:
  ret void
}

define internal void @coefficients.Z.p(ptr noalias %table, ptr noalias %records, ptr noalias %inverses, ptr noalias %sines, ptr noalias %cosines) nounwind {
entry:
  %v1 = icmp ne ptr %inverses, null
  %v2 = load i64, ptr %table, align 8
  %v3 = getelementptr inbounds i8, ptr %table, i64 24
  %v4 = load i64, ptr %v3, align 8
  %v5 = getelementptr inbounds i8, ptr %table, i64 32
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i8, ptr %table, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %table, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i8, ptr %table, i64 64
  %v12 = mul i64 %v8, 192
  %v13 = getelementptr inbounds i8, ptr %v11, i64 %v12
  %v14 = add i64 %v2, 1
  br label %loop15
loop15:
  %i18 = phi i64 [ 0, %entry ], [ %n19, %latch16 ]
  %v20 = icmp eq i64 %i18, %v2
  %v21 = select i1 %v20, ptr %v13, ptr %v11
  %v22 = select i1 %v20, i64 %v10, i64 %v8
  %v23 = select i1 %v20, i64 0, i64 %i18
  %v24 = mul i64 %v23, %v4
  %v25 = mul i64 %v23, %v6
  %v26 = icmp ne i64 %v22, 0
  br i1 %v26, label %then27, label %leave28
then27:
  br label %loop29
loop29:
  %i32 = phi i64 [ 0, %then27 ], [ %n33, %latch30 ]
  %v34 = mul i64 %i32, 192
  %v35 = getelementptr inbounds i8, ptr %v21, i64 %v34
  %v36 = getelementptr inbounds i8, ptr %sines, i64 %v24
  %v37 = load i64, ptr %v35, align 8
  %v38 = getelementptr inbounds i8, ptr %v36, i64 %v37
  %v39 = load double, ptr %v38, align 8
  %v40 = insertelement <8 x double> poison, double %v39, i32 0
  %v41 = getelementptr inbounds i8, ptr %v35, i64 8
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i8, ptr %v36, i64 %v42
  %v44 = load double, ptr %v43, align 8
  %v45 = insertelement <8 x double> %v40, double %v44, i32 1
  %v46 = getelementptr inbounds i8, ptr %v35, i64 16
  %v47 = load i64, ptr %v46, align 8
  %v48 = getelementptr inbounds i8, ptr %v36, i64 %v47
  %v49 = load double, ptr %v48, align 8
  %v50 = insertelement <8 x double> %v45, double %v49, i32 2
  %v51 = getelementptr inbounds i8, ptr %v35, i64 24
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i8, ptr %v36, i64 %v52
  %v54 = load double, ptr %v53, align 8
  %v55 = insertelement <8 x double> %v50, double %v54, i32 3
  %v56 = getelementptr inbounds i8, ptr %v35, i64 32
  %v57 = load i64, ptr %v56, align 8
  %v58 = getelementptr inbounds i8, ptr %v36, i64 %v57
  %v59 = load double, ptr %v58, align 8
  %v60 = insertelement <8 x double> %v55, double %v59, i32 4
  %v61 = getelementptr inbounds i8, ptr %v35, i64 40
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i8, ptr %v36, i64 %v62
  %v64 = load double, ptr %v63, align 8
  %v65 = insertelement <8 x double> %v60, double %v64, i32 5
  %v66 = getelementptr inbounds i8, ptr %v35, i64 48
  %v67 = load i64, ptr %v66, align 8
  %v68 = getelementptr inbounds i8, ptr %v36, i64 %v67
  %v69 = load double, ptr %v68, align 8
  %v70 = insertelement <8 x double> %v65, double %v69, i32 6
  %v71 = getelementptr inbounds i8, ptr %v35, i64 56
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i8, ptr %v36, i64 %v72
  %v74 = load double, ptr %v73, align 8
  %v75 = insertelement <8 x double> %v70, double %v74, i32 7
  %v76 = getelementptr inbounds i8, ptr %cosines, i64 %v24
  %v77 = load i64, ptr %v35, align 8
  %v78 = getelementptr inbounds i8, ptr %v76, i64 %v77
  %v79 = load double, ptr %v78, align 8
  %v80 = insertelement <8 x double> poison, double %v79, i32 0
  %v81 = getelementptr inbounds i8, ptr %v35, i64 8
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i8, ptr %v76, i64 %v82
  %v84 = load double, ptr %v83, align 8
  %v85 = insertelement <8 x double> %v80, double %v84, i32 1
  %v86 = getelementptr inbounds i8, ptr %v35, i64 16
  %v87 = load i64, ptr %v86, align 8
  %v88 = getelementptr inbounds i8, ptr %v76, i64 %v87
  %v89 = load double, ptr %v88, align 8
  %v90 = insertelement <8 x double> %v85, double %v89, i32 2
  %v91 = getelementptr inbounds i8, ptr %v35, i64 24
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i8, ptr %v76, i64 %v92
  %v94 = load double, ptr %v93, align 8
  %v95 = insertelement <8 x double> %v90, double %v94, i32 3
  %v96 = getelementptr inbounds i8, ptr %v35, i64 32
  %v97 = load i64, ptr %v96, align 8
  %v98 = getelementptr inbounds i8, ptr %v76, i64 %v97
  %v99 = load double, ptr %v98, align 8
  %v100 = insertelement <8 x double> %v95, double %v99, i32 4
  %v101 = getelementptr inbounds i8, ptr %v35, i64 40
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i8, ptr %v76, i64 %v102
  %v104 = load double, ptr %v103, align 8
  %v105 = insertelement <8 x double> %v100, double %v104, i32 5
  %v106 = getelementptr inbounds i8, ptr %v35, i64 48
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr inbounds i8, ptr %v76, i64 %v107
  %v109 = load double, ptr %v108, align 8
  %v110 = insertelement <8 x double> %v105, double %v109, i32 6
  %v111 = getelementptr inbounds i8, ptr %v35, i64 56
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i8, ptr %v76, i64 %v112
  %v114 = load double, ptr %v113, align 8
  %v115 = insertelement <8 x double> %v110, double %v114, i32 7
  %v116 = fneg <8 x double> %v75
  %v117 = fptrunc <8 x double> %v115 to <8 x float>
  %v118 = fptrunc <8 x double> %v116 to <8 x float>
  %v119 = fptrunc <8 x double> <double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000> to <8 x float>
  %v120 = fptrunc <8 x double> <double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000> to <8 x float>
  %v121 = fptrunc <8 x double> %v115 to <8 x float>
  %v122 = fptrunc <8 x double> %v75 to <8 x float>
  %v123 = fptrunc <8 x double> <double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000> to <8 x float>
  %v124 = fptrunc <8 x double> <double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000, double 0x0000000000000000> to <8 x float>
  %v125 = shufflevector <8 x float> %v117, <8 x float> %v121, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v126 = shufflevector <8 x float> %v117, <8 x float> %v121, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v127 = shufflevector <8 x float> %v118, <8 x float> %v122, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v128 = shufflevector <8 x float> %v118, <8 x float> %v122, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v129 = shufflevector <8 x float> %v119, <8 x float> %v123, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v130 = shufflevector <8 x float> %v119, <8 x float> %v123, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v131 = shufflevector <8 x float> %v120, <8 x float> %v124, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v132 = shufflevector <8 x float> %v120, <8 x float> %v124, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v133 = shufflevector <8 x float> %v125, <8 x float> %v129, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v134 = shufflevector <8 x float> %v125, <8 x float> %v129, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v135 = shufflevector <8 x float> %v127, <8 x float> %v131, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v136 = shufflevector <8 x float> %v127, <8 x float> %v131, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v137 = shufflevector <8 x float> %v126, <8 x float> %v130, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v138 = shufflevector <8 x float> %v126, <8 x float> %v130, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v139 = shufflevector <8 x float> %v128, <8 x float> %v132, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v140 = shufflevector <8 x float> %v128, <8 x float> %v132, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v141 = shufflevector <8 x float> %v133, <8 x float> %v135, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v142 = shufflevector <8 x float> %v133, <8 x float> %v135, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v143 = shufflevector <8 x float> %v134, <8 x float> %v136, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v144 = shufflevector <8 x float> %v134, <8 x float> %v136, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v145 = shufflevector <8 x float> %v137, <8 x float> %v139, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v146 = shufflevector <8 x float> %v137, <8 x float> %v139, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v147 = shufflevector <8 x float> %v138, <8 x float> %v140, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v148 = shufflevector <8 x float> %v138, <8 x float> %v140, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v149 = getelementptr inbounds i8, ptr %v35, i64 64
  %v150 = load i64, ptr %v149, align 8
  %v151 = add i64 %v150, %v25
  %v152 = shl i64 %v151, 5
  %v153 = getelementptr inbounds i8, ptr %v35, i64 72
  %v154 = load i64, ptr %v153, align 8
  %v155 = add i64 %v154, %v25
  %v156 = shl i64 %v155, 5
  %v157 = getelementptr inbounds i8, ptr %v35, i64 80
  %v158 = load i64, ptr %v157, align 8
  %v159 = add i64 %v158, %v25
  %v160 = shl i64 %v159, 5
  %v161 = getelementptr inbounds i8, ptr %v35, i64 88
  %v162 = load i64, ptr %v161, align 8
  %v163 = add i64 %v162, %v25
  %v164 = shl i64 %v163, 5
  %v165 = getelementptr inbounds i8, ptr %v35, i64 96
  %v166 = load i64, ptr %v165, align 8
  %v167 = add i64 %v166, %v25
  %v168 = shl i64 %v167, 5
  %v169 = getelementptr inbounds i8, ptr %v35, i64 104
  %v170 = load i64, ptr %v169, align 8
  %v171 = add i64 %v170, %v25
  %v172 = shl i64 %v171, 5
  %v173 = getelementptr inbounds i8, ptr %v35, i64 112
  %v174 = load i64, ptr %v173, align 8
  %v175 = add i64 %v174, %v25
  %v176 = shl i64 %v175, 5
  %v177 = getelementptr inbounds i8, ptr %v35, i64 120
  %v178 = load i64, ptr %v177, align 8
  %v179 = add i64 %v178, %v25
  %v180 = shl i64 %v179, 5
  %v181 = getelementptr inbounds i8, ptr %records, i64 %v152
  store <8 x float> %v141, ptr %v181, align 32
  %v182 = getelementptr inbounds i8, ptr %records, i64 %v156
  store <8 x float> %v142, ptr %v182, align 32
  %v183 = getelementptr inbounds i8, ptr %records, i64 %v160
  store <8 x float> %v143, ptr %v183, align 32
  %v184 = getelementptr inbounds i8, ptr %records, i64 %v164
  store <8 x float> %v144, ptr %v184, align 32
  %v185 = getelementptr inbounds i8, ptr %records, i64 %v168
  store <8 x float> %v145, ptr %v185, align 32
  %v186 = getelementptr inbounds i8, ptr %records, i64 %v172
  store <8 x float> %v146, ptr %v186, align 32
  %v187 = getelementptr inbounds i8, ptr %records, i64 %v176
  store <8 x float> %v147, ptr %v187, align 32
  %v188 = getelementptr inbounds i8, ptr %records, i64 %v180
  store <8 x float> %v148, ptr %v188, align 32
  br i1 %v1, label %then189, label %leave190
then189:
  %v191 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v192 = bitcast <8 x float> %v191 to <8 x i32>
  %v193 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v194 = xor <8 x i32> %v192, %v193
  %v195 = getelementptr inbounds i8, ptr %inverses, i64 %v152
  store <8 x i32> %v194, ptr %v195, align 32
  %v196 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v197 = bitcast <8 x float> %v196 to <8 x i32>
  %v198 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v199 = xor <8 x i32> %v197, %v198
  %v200 = getelementptr inbounds i8, ptr %inverses, i64 %v156
  store <8 x i32> %v199, ptr %v200, align 32
  %v201 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v202 = bitcast <8 x float> %v201 to <8 x i32>
  %v203 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v204 = xor <8 x i32> %v202, %v203
  %v205 = getelementptr inbounds i8, ptr %inverses, i64 %v160
  store <8 x i32> %v204, ptr %v205, align 32
  %v206 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v207 = bitcast <8 x float> %v206 to <8 x i32>
  %v208 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v209 = xor <8 x i32> %v207, %v208
  %v210 = getelementptr inbounds i8, ptr %inverses, i64 %v164
  store <8 x i32> %v209, ptr %v210, align 32
  %v211 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v212 = bitcast <8 x float> %v211 to <8 x i32>
  %v213 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v214 = xor <8 x i32> %v212, %v213
  %v215 = getelementptr inbounds i8, ptr %inverses, i64 %v168
  store <8 x i32> %v214, ptr %v215, align 32
  %v216 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v217 = bitcast <8 x float> %v216 to <8 x i32>
  %v218 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v219 = xor <8 x i32> %v217, %v218
  %v220 = getelementptr inbounds i8, ptr %inverses, i64 %v172
  store <8 x i32> %v219, ptr %v220, align 32
  %v221 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v222 = bitcast <8 x float> %v221 to <8 x i32>
  %v223 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v224 = xor <8 x i32> %v222, %v223
  %v225 = getelementptr inbounds i8, ptr %inverses, i64 %v176
  store <8 x i32> %v224, ptr %v225, align 32
  %v226 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> <i32 0, i32 1, i32 6, i32 7, i32 4, i32 5, i32 2, i32 3>
  %v227 = bitcast <8 x float> %v226 to <8 x i32>
  %v228 = load <8 x i32>, ptr @coefficients.conjugate, align 32
  %v229 = xor <8 x i32> %v227, %v228
  %v230 = getelementptr inbounds i8, ptr %inverses, i64 %v180
  store <8 x i32> %v229, ptr %v230, align 32
  br label %leave190
leave190:
  br label %latch30
latch30:
  %n33 = add nuw i64 %i32, 1
  %v231 = icmp eq i64 %n33, %v22
  br i1 %v231, label %leave31, label %loop29
leave31:
  br label %leave28
leave28:
  br label %latch16
latch16:
  %n19 = add nuw i64 %i18, 1
  %v232 = icmp eq i64 %n19, %v14
  br i1 %v232, label %leave17, label %loop15
leave17:
  ret void
}

define internal void @coefficients.Z.p.gradient(ptr noalias %sums, ptr noalias %table, ptr noalias %gradients, ptr noalias %sines, ptr noalias %cosines) nounwind {
entry:
  %v1 = load i64, ptr %table, align 8
  %v2 = getelementptr inbounds i8, ptr %table, i64 24
  %v3 = load i64, ptr %v2, align 8
  %v4 = getelementptr inbounds i8, ptr %table, i64 32
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i8, ptr %table, i64 8
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i8, ptr %table, i64 16
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i8, ptr %table, i64 64
  %v11 = mul i64 %v7, 192
  %v12 = getelementptr inbounds i8, ptr %v10, i64 %v11
  %v13 = add i64 %v1, 1
  br label %loop14
loop14:
  %i17 = phi i64 [ 0, %entry ], [ %n18, %latch15 ]
  %v19 = icmp eq i64 %i17, %v1
  %v20 = select i1 %v19, ptr %v12, ptr %v10
  %v21 = select i1 %v19, i64 %v9, i64 %v7
  %v22 = select i1 %v19, i64 0, i64 %i17
  %v23 = mul i64 %v22, %v3
  %v24 = mul i64 %v22, %v5
  %v25 = icmp ne i64 %v21, 0
  br i1 %v25, label %then26, label %leave27
then26:
  br label %loop28
loop28:
  %i31 = phi i64 [ 0, %then26 ], [ %n32, %latch29 ]
  %v33 = mul i64 %i31, 192
  %v34 = getelementptr inbounds i8, ptr %v20, i64 %v33
  %v35 = getelementptr inbounds i8, ptr %sines, i64 %v23
  %v36 = load i64, ptr %v34, align 8
  %v37 = getelementptr inbounds i8, ptr %v35, i64 %v36
  %v38 = load double, ptr %v37, align 8
  %v39 = insertelement <8 x double> poison, double %v38, i32 0
  %v40 = getelementptr inbounds i8, ptr %v34, i64 8
  %v41 = load i64, ptr %v40, align 8
  %v42 = getelementptr inbounds i8, ptr %v35, i64 %v41
  %v43 = load double, ptr %v42, align 8
  %v44 = insertelement <8 x double> %v39, double %v43, i32 1
  %v45 = getelementptr inbounds i8, ptr %v34, i64 16
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i8, ptr %v35, i64 %v46
  %v48 = load double, ptr %v47, align 8
  %v49 = insertelement <8 x double> %v44, double %v48, i32 2
  %v50 = getelementptr inbounds i8, ptr %v34, i64 24
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i8, ptr %v35, i64 %v51
  %v53 = load double, ptr %v52, align 8
  %v54 = insertelement <8 x double> %v49, double %v53, i32 3
  %v55 = getelementptr inbounds i8, ptr %v34, i64 32
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i8, ptr %v35, i64 %v56
  %v58 = load double, ptr %v57, align 8
  %v59 = insertelement <8 x double> %v54, double %v58, i32 4
  %v60 = getelementptr inbounds i8, ptr %v34, i64 40
  %v61 = load i64, ptr %v60, align 8
  %v62 = getelementptr inbounds i8, ptr %v35, i64 %v61
  %v63 = load double, ptr %v62, align 8
  %v64 = insertelement <8 x double> %v59, double %v63, i32 5
  %v65 = getelementptr inbounds i8, ptr %v34, i64 48
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i8, ptr %v35, i64 %v66
  %v68 = load double, ptr %v67, align 8
  %v69 = insertelement <8 x double> %v64, double %v68, i32 6
  %v70 = getelementptr inbounds i8, ptr %v34, i64 56
  %v71 = load i64, ptr %v70, align 8
  %v72 = getelementptr inbounds i8, ptr %v35, i64 %v71
  %v73 = load double, ptr %v72, align 8
  %v74 = insertelement <8 x double> %v69, double %v73, i32 7
  %v75 = getelementptr inbounds i8, ptr %cosines, i64 %v23
  %v76 = load i64, ptr %v34, align 8
  %v77 = getelementptr inbounds i8, ptr %v75, i64 %v76
  %v78 = load double, ptr %v77, align 8
  %v79 = insertelement <8 x double> poison, double %v78, i32 0
  %v80 = getelementptr inbounds i8, ptr %v34, i64 8
  %v81 = load i64, ptr %v80, align 8
  %v82 = getelementptr inbounds i8, ptr %v75, i64 %v81
  %v83 = load double, ptr %v82, align 8
  %v84 = insertelement <8 x double> %v79, double %v83, i32 1
  %v85 = getelementptr inbounds i8, ptr %v34, i64 16
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i8, ptr %v75, i64 %v86
  %v88 = load double, ptr %v87, align 8
  %v89 = insertelement <8 x double> %v84, double %v88, i32 2
  %v90 = getelementptr inbounds i8, ptr %v34, i64 24
  %v91 = load i64, ptr %v90, align 8
  %v92 = getelementptr inbounds i8, ptr %v75, i64 %v91
  %v93 = load double, ptr %v92, align 8
  %v94 = insertelement <8 x double> %v89, double %v93, i32 3
  %v95 = getelementptr inbounds i8, ptr %v34, i64 32
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i8, ptr %v75, i64 %v96
  %v98 = load double, ptr %v97, align 8
  %v99 = insertelement <8 x double> %v94, double %v98, i32 4
  %v100 = getelementptr inbounds i8, ptr %v34, i64 40
  %v101 = load i64, ptr %v100, align 8
  %v102 = getelementptr inbounds i8, ptr %v75, i64 %v101
  %v103 = load double, ptr %v102, align 8
  %v104 = insertelement <8 x double> %v99, double %v103, i32 5
  %v105 = getelementptr inbounds i8, ptr %v34, i64 48
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i8, ptr %v75, i64 %v106
  %v108 = load double, ptr %v107, align 8
  %v109 = insertelement <8 x double> %v104, double %v108, i32 6
  %v110 = getelementptr inbounds i8, ptr %v34, i64 56
  %v111 = load i64, ptr %v110, align 8
  %v112 = getelementptr inbounds i8, ptr %v75, i64 %v111
  %v113 = load double, ptr %v112, align 8
  %v114 = insertelement <8 x double> %v109, double %v113, i32 7
  %v115 = getelementptr inbounds i8, ptr %v34, i64 64
  %v116 = load i64, ptr %v115, align 8
  %v117 = add i64 %v116, %v24
  %v118 = shl i64 %v117, 5
  %v119 = getelementptr inbounds i8, ptr %sums, i64 %v118
  %v120 = load <4 x double>, ptr %v119, align 8
  %v121 = getelementptr inbounds i8, ptr %v34, i64 72
  %v122 = load i64, ptr %v121, align 8
  %v123 = add i64 %v122, %v24
  %v124 = shl i64 %v123, 5
  %v125 = getelementptr inbounds i8, ptr %sums, i64 %v124
  %v126 = load <4 x double>, ptr %v125, align 8
  %v127 = getelementptr inbounds i8, ptr %v34, i64 80
  %v128 = load i64, ptr %v127, align 8
  %v129 = add i64 %v128, %v24
  %v130 = shl i64 %v129, 5
  %v131 = getelementptr inbounds i8, ptr %sums, i64 %v130
  %v132 = load <4 x double>, ptr %v131, align 8
  %v133 = getelementptr inbounds i8, ptr %v34, i64 88
  %v134 = load i64, ptr %v133, align 8
  %v135 = add i64 %v134, %v24
  %v136 = shl i64 %v135, 5
  %v137 = getelementptr inbounds i8, ptr %sums, i64 %v136
  %v138 = load <4 x double>, ptr %v137, align 8
  %v139 = getelementptr inbounds i8, ptr %v34, i64 96
  %v140 = load i64, ptr %v139, align 8
  %v141 = add i64 %v140, %v24
  %v142 = shl i64 %v141, 5
  %v143 = getelementptr inbounds i8, ptr %sums, i64 %v142
  %v144 = load <4 x double>, ptr %v143, align 8
  %v145 = getelementptr inbounds i8, ptr %v34, i64 104
  %v146 = load i64, ptr %v145, align 8
  %v147 = add i64 %v146, %v24
  %v148 = shl i64 %v147, 5
  %v149 = getelementptr inbounds i8, ptr %sums, i64 %v148
  %v150 = load <4 x double>, ptr %v149, align 8
  %v151 = getelementptr inbounds i8, ptr %v34, i64 112
  %v152 = load i64, ptr %v151, align 8
  %v153 = add i64 %v152, %v24
  %v154 = shl i64 %v153, 5
  %v155 = getelementptr inbounds i8, ptr %sums, i64 %v154
  %v156 = load <4 x double>, ptr %v155, align 8
  %v157 = getelementptr inbounds i8, ptr %v34, i64 120
  %v158 = load i64, ptr %v157, align 8
  %v159 = add i64 %v158, %v24
  %v160 = shl i64 %v159, 5
  %v161 = getelementptr inbounds i8, ptr %sums, i64 %v160
  %v162 = load <4 x double>, ptr %v161, align 8
  %v163 = shufflevector <4 x double> %v120, <4 x double> %v144, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v164 = shufflevector <4 x double> %v126, <4 x double> %v150, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v165 = shufflevector <4 x double> %v132, <4 x double> %v156, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v166 = shufflevector <4 x double> %v138, <4 x double> %v162, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v167 = shufflevector <8 x double> %v163, <8 x double> %v165, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v168 = shufflevector <8 x double> %v163, <8 x double> %v165, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v169 = shufflevector <8 x double> %v164, <8 x double> %v166, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v170 = shufflevector <8 x double> %v164, <8 x double> %v166, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v171 = shufflevector <8 x double> %v167, <8 x double> %v169, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v172 = shufflevector <8 x double> %v167, <8 x double> %v169, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v173 = shufflevector <8 x double> %v168, <8 x double> %v170, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v174 = shufflevector <8 x double> %v168, <8 x double> %v170, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v175 = getelementptr inbounds i8, ptr %v34, i64 128
  %v176 = load <8 x i64>, ptr %v175, align 64
  %v177 = bitcast <8 x double> %v174 to <8 x i64>
  %v178 = and <8 x i64> %v177, %v176
  %v179 = bitcast <8 x i64> %v178 to <8 x double>
  %v180 = getelementptr inbounds i8, ptr %gradients, i64 %v23
  %v181 = load i64, ptr %v34, align 8
  %v182 = getelementptr inbounds i8, ptr %v180, i64 %v181
  %v183 = extractelement <8 x double> %v179, i32 0
  %v184 = load double, ptr %v182, align 8
  %v185 = fadd double %v184, %v183
  store double %v185, ptr %v182, align 8
  %v186 = getelementptr inbounds i8, ptr %v34, i64 8
  %v187 = load i64, ptr %v186, align 8
  %v188 = getelementptr inbounds i8, ptr %v180, i64 %v187
  %v189 = extractelement <8 x double> %v179, i32 1
  %v190 = load double, ptr %v188, align 8
  %v191 = fadd double %v190, %v189
  store double %v191, ptr %v188, align 8
  %v192 = getelementptr inbounds i8, ptr %v34, i64 16
  %v193 = load i64, ptr %v192, align 8
  %v194 = getelementptr inbounds i8, ptr %v180, i64 %v193
  %v195 = extractelement <8 x double> %v179, i32 2
  %v196 = load double, ptr %v194, align 8
  %v197 = fadd double %v196, %v195
  store double %v197, ptr %v194, align 8
  %v198 = getelementptr inbounds i8, ptr %v34, i64 24
  %v199 = load i64, ptr %v198, align 8
  %v200 = getelementptr inbounds i8, ptr %v180, i64 %v199
  %v201 = extractelement <8 x double> %v179, i32 3
  %v202 = load double, ptr %v200, align 8
  %v203 = fadd double %v202, %v201
  store double %v203, ptr %v200, align 8
  %v204 = getelementptr inbounds i8, ptr %v34, i64 32
  %v205 = load i64, ptr %v204, align 8
  %v206 = getelementptr inbounds i8, ptr %v180, i64 %v205
  %v207 = extractelement <8 x double> %v179, i32 4
  %v208 = load double, ptr %v206, align 8
  %v209 = fadd double %v208, %v207
  store double %v209, ptr %v206, align 8
  %v210 = getelementptr inbounds i8, ptr %v34, i64 40
  %v211 = load i64, ptr %v210, align 8
  %v212 = getelementptr inbounds i8, ptr %v180, i64 %v211
  %v213 = extractelement <8 x double> %v179, i32 5
  %v214 = load double, ptr %v212, align 8
  %v215 = fadd double %v214, %v213
  store double %v215, ptr %v212, align 8
  %v216 = getelementptr inbounds i8, ptr %v34, i64 48
  %v217 = load i64, ptr %v216, align 8
  %v218 = getelementptr inbounds i8, ptr %v180, i64 %v217
  %v219 = extractelement <8 x double> %v179, i32 6
  %v220 = load double, ptr %v218, align 8
  %v221 = fadd double %v220, %v219
  store double %v221, ptr %v218, align 8
  %v222 = getelementptr inbounds i8, ptr %v34, i64 56
  %v223 = load i64, ptr %v222, align 8
  %v224 = getelementptr inbounds i8, ptr %v180, i64 %v223
  %v225 = extractelement <8 x double> %v179, i32 7
  %v226 = load double, ptr %v224, align 8
  %v227 = fadd double %v226, %v225
  store double %v227, ptr %v224, align 8
  br label %latch29
latch29:
  %n32 = add nuw i64 %i31, 1
  %v228 = icmp eq i64 %n32, %v21
  br i1 %v228, label %leave30, label %loop28
leave30:
  br label %leave27
leave27:
  br label %latch15
latch15:
  %n18 = add nuw i64 %i17, 1
  %v229 = icmp eq i64 %n18, %v13
  br i1 %v229, label %leave16, label %loop14
leave16:
  ret void
}

define void @coefficients_0(ptr %angles, ptr %table, ptr %records, ptr %inverses, ptr %scratch) nounwind {
entry:
  %v1 = load i64, ptr %table, align 8
  %v2 = load i64, ptr %table, align 8
  %v3 = shl i64 %v2, 3
  %v4 = add i64 %v3, 63
  %v5 = and i64 %v4, -64
  %v6 = getelementptr inbounds i8, ptr %scratch, i64 %v5
  call void @coefficients.sincos(ptr %angles, i64 %v1, ptr %scratch, ptr %v6)
  %v7 = getelementptr inbounds i8, ptr %table, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i8, ptr %table, i64 %v8
  call void @coefficients.XZ.p(ptr %v9, ptr %records, ptr %inverses, ptr %scratch, ptr %v6)
  %v10 = getelementptr inbounds i8, ptr %table, i64 16
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i8, ptr %table, i64 %v11
  call void @coefficients.Z.p(ptr %v12, ptr %records, ptr %inverses, ptr %scratch, ptr %v6)
  ret void
}

define void @coefficients_0_gradient(ptr %sums, ptr %table, ptr %scratch, ptr %gradients) nounwind {
entry:
  %v1 = load i64, ptr %table, align 8
  %v2 = shl i64 %v1, 3
  %v3 = add i64 %v2, 63
  %v4 = and i64 %v3, -64
  %v5 = getelementptr inbounds i8, ptr %scratch, i64 %v4
  %v6 = getelementptr inbounds i8, ptr %table, i64 8
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i8, ptr %table, i64 %v7
  call void @coefficients.XZ.p.gradient(ptr %sums, ptr %v8, ptr %gradients, ptr %scratch, ptr %v5)
  %v9 = getelementptr inbounds i8, ptr %table, i64 16
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i8, ptr %table, i64 %v10
  call void @coefficients.Z.p.gradient(ptr %sums, ptr %v11, ptr %gradients, ptr %scratch, ptr %v5)
  ret void
}
