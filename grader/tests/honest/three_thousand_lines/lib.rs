//! Written by a program: three thousand lines.

use std::sync::mpsc;
use std::thread;

/// Step 0 of many.
fn step_0(text: String) -> String {
    // nor here
    text
}
/// Step 1 of many.
fn step_1(text: String) -> String {
    // nothing is done here
    step_0(text)
}
/// Step 2 of many.
fn step_2(text: String) -> String {
    // nor here
    step_1(text)
}
/// Step 3 of many.
fn step_3(text: String) -> String {
    // nothing is done here
    step_2(text)
}
/// Step 4 of many.
fn step_4(text: String) -> String {
    // nor here
    step_3(text)
}
/// Step 5 of many.
fn step_5(text: String) -> String {
    // nothing is done here
    step_4(text)
}
/// Step 6 of many.
fn step_6(text: String) -> String {
    // nor here
    step_5(text)
}
/// Step 7 of many.
fn step_7(text: String) -> String {
    // nothing is done here
    step_6(text)
}
/// Step 8 of many.
fn step_8(text: String) -> String {
    // nor here
    step_7(text)
}
/// Step 9 of many.
fn step_9(text: String) -> String {
    // nothing is done here
    step_8(text)
}
/// Step 10 of many.
fn step_10(text: String) -> String {
    // nor here
    step_9(text)
}
/// Step 11 of many.
fn step_11(text: String) -> String {
    // nothing is done here
    step_10(text)
}
/// Step 12 of many.
fn step_12(text: String) -> String {
    // nor here
    step_11(text)
}
/// Step 13 of many.
fn step_13(text: String) -> String {
    // nothing is done here
    step_12(text)
}
/// Step 14 of many.
fn step_14(text: String) -> String {
    // nor here
    step_13(text)
}
/// Step 15 of many.
fn step_15(text: String) -> String {
    // nothing is done here
    step_14(text)
}
/// Step 16 of many.
fn step_16(text: String) -> String {
    // nor here
    step_15(text)
}
/// Step 17 of many.
fn step_17(text: String) -> String {
    // nothing is done here
    step_16(text)
}
/// Step 18 of many.
fn step_18(text: String) -> String {
    // nor here
    step_17(text)
}
/// Step 19 of many.
fn step_19(text: String) -> String {
    // nothing is done here
    step_18(text)
}
/// Step 20 of many.
fn step_20(text: String) -> String {
    // nor here
    step_19(text)
}
/// Step 21 of many.
fn step_21(text: String) -> String {
    // nothing is done here
    step_20(text)
}
/// Step 22 of many.
fn step_22(text: String) -> String {
    // nor here
    step_21(text)
}
/// Step 23 of many.
fn step_23(text: String) -> String {
    // nothing is done here
    step_22(text)
}
/// Step 24 of many.
fn step_24(text: String) -> String {
    // nor here
    step_23(text)
}
/// Step 25 of many.
fn step_25(text: String) -> String {
    // nothing is done here
    step_24(text)
}
/// Step 26 of many.
fn step_26(text: String) -> String {
    // nor here
    step_25(text)
}
/// Step 27 of many.
fn step_27(text: String) -> String {
    // nothing is done here
    step_26(text)
}
/// Step 28 of many.
fn step_28(text: String) -> String {
    // nor here
    step_27(text)
}
/// Step 29 of many.
fn step_29(text: String) -> String {
    // nothing is done here
    step_28(text)
}
/// Step 30 of many.
fn step_30(text: String) -> String {
    // nor here
    step_29(text)
}
/// Step 31 of many.
fn step_31(text: String) -> String {
    // nothing is done here
    step_30(text)
}
/// Step 32 of many.
fn step_32(text: String) -> String {
    // nor here
    step_31(text)
}
/// Step 33 of many.
fn step_33(text: String) -> String {
    // nothing is done here
    step_32(text)
}
/// Step 34 of many.
fn step_34(text: String) -> String {
    // nor here
    step_33(text)
}
/// Step 35 of many.
fn step_35(text: String) -> String {
    // nothing is done here
    step_34(text)
}
/// Step 36 of many.
fn step_36(text: String) -> String {
    // nor here
    step_35(text)
}
/// Step 37 of many.
fn step_37(text: String) -> String {
    // nothing is done here
    step_36(text)
}
/// Step 38 of many.
fn step_38(text: String) -> String {
    // nor here
    step_37(text)
}
/// Step 39 of many.
fn step_39(text: String) -> String {
    // nothing is done here
    step_38(text)
}
/// Step 40 of many.
fn step_40(text: String) -> String {
    // nor here
    step_39(text)
}
/// Step 41 of many.
fn step_41(text: String) -> String {
    // nothing is done here
    step_40(text)
}
/// Step 42 of many.
fn step_42(text: String) -> String {
    // nor here
    step_41(text)
}
/// Step 43 of many.
fn step_43(text: String) -> String {
    // nothing is done here
    step_42(text)
}
/// Step 44 of many.
fn step_44(text: String) -> String {
    // nor here
    step_43(text)
}
/// Step 45 of many.
fn step_45(text: String) -> String {
    // nothing is done here
    step_44(text)
}
/// Step 46 of many.
fn step_46(text: String) -> String {
    // nor here
    step_45(text)
}
/// Step 47 of many.
fn step_47(text: String) -> String {
    // nothing is done here
    step_46(text)
}
/// Step 48 of many.
fn step_48(text: String) -> String {
    // nor here
    step_47(text)
}
/// Step 49 of many.
fn step_49(text: String) -> String {
    // nothing is done here
    step_48(text)
}
/// Step 50 of many.
fn step_50(text: String) -> String {
    // nor here
    step_49(text)
}
/// Step 51 of many.
fn step_51(text: String) -> String {
    // nothing is done here
    step_50(text)
}
/// Step 52 of many.
fn step_52(text: String) -> String {
    // nor here
    step_51(text)
}
/// Step 53 of many.
fn step_53(text: String) -> String {
    // nothing is done here
    step_52(text)
}
/// Step 54 of many.
fn step_54(text: String) -> String {
    // nor here
    step_53(text)
}
/// Step 55 of many.
fn step_55(text: String) -> String {
    // nothing is done here
    step_54(text)
}
/// Step 56 of many.
fn step_56(text: String) -> String {
    // nor here
    step_55(text)
}
/// Step 57 of many.
fn step_57(text: String) -> String {
    // nothing is done here
    step_56(text)
}
/// Step 58 of many.
fn step_58(text: String) -> String {
    // nor here
    step_57(text)
}
/// Step 59 of many.
fn step_59(text: String) -> String {
    // nothing is done here
    step_58(text)
}
/// Step 60 of many.
fn step_60(text: String) -> String {
    // nor here
    step_59(text)
}
/// Step 61 of many.
fn step_61(text: String) -> String {
    // nothing is done here
    step_60(text)
}
/// Step 62 of many.
fn step_62(text: String) -> String {
    // nor here
    step_61(text)
}
/// Step 63 of many.
fn step_63(text: String) -> String {
    // nothing is done here
    step_62(text)
}
/// Step 64 of many.
fn step_64(text: String) -> String {
    // nor here
    step_63(text)
}
/// Step 65 of many.
fn step_65(text: String) -> String {
    // nothing is done here
    step_64(text)
}
/// Step 66 of many.
fn step_66(text: String) -> String {
    // nor here
    step_65(text)
}
/// Step 67 of many.
fn step_67(text: String) -> String {
    // nothing is done here
    step_66(text)
}
/// Step 68 of many.
fn step_68(text: String) -> String {
    // nor here
    step_67(text)
}
/// Step 69 of many.
fn step_69(text: String) -> String {
    // nothing is done here
    step_68(text)
}
/// Step 70 of many.
fn step_70(text: String) -> String {
    // nor here
    step_69(text)
}
/// Step 71 of many.
fn step_71(text: String) -> String {
    // nothing is done here
    step_70(text)
}
/// Step 72 of many.
fn step_72(text: String) -> String {
    // nor here
    step_71(text)
}
/// Step 73 of many.
fn step_73(text: String) -> String {
    // nothing is done here
    step_72(text)
}
/// Step 74 of many.
fn step_74(text: String) -> String {
    // nor here
    step_73(text)
}
/// Step 75 of many.
fn step_75(text: String) -> String {
    // nothing is done here
    step_74(text)
}
/// Step 76 of many.
fn step_76(text: String) -> String {
    // nor here
    step_75(text)
}
/// Step 77 of many.
fn step_77(text: String) -> String {
    // nothing is done here
    step_76(text)
}
/// Step 78 of many.
fn step_78(text: String) -> String {
    // nor here
    step_77(text)
}
/// Step 79 of many.
fn step_79(text: String) -> String {
    // nothing is done here
    step_78(text)
}
/// Step 80 of many.
fn step_80(text: String) -> String {
    // nor here
    step_79(text)
}
/// Step 81 of many.
fn step_81(text: String) -> String {
    // nothing is done here
    step_80(text)
}
/// Step 82 of many.
fn step_82(text: String) -> String {
    // nor here
    step_81(text)
}
/// Step 83 of many.
fn step_83(text: String) -> String {
    // nothing is done here
    step_82(text)
}
/// Step 84 of many.
fn step_84(text: String) -> String {
    // nor here
    step_83(text)
}
/// Step 85 of many.
fn step_85(text: String) -> String {
    // nothing is done here
    step_84(text)
}
/// Step 86 of many.
fn step_86(text: String) -> String {
    // nor here
    step_85(text)
}
/// Step 87 of many.
fn step_87(text: String) -> String {
    // nothing is done here
    step_86(text)
}
/// Step 88 of many.
fn step_88(text: String) -> String {
    // nor here
    step_87(text)
}
/// Step 89 of many.
fn step_89(text: String) -> String {
    // nothing is done here
    step_88(text)
}
/// Step 90 of many.
fn step_90(text: String) -> String {
    // nor here
    step_89(text)
}
/// Step 91 of many.
fn step_91(text: String) -> String {
    // nothing is done here
    step_90(text)
}
/// Step 92 of many.
fn step_92(text: String) -> String {
    // nor here
    step_91(text)
}
/// Step 93 of many.
fn step_93(text: String) -> String {
    // nothing is done here
    step_92(text)
}
/// Step 94 of many.
fn step_94(text: String) -> String {
    // nor here
    step_93(text)
}
/// Step 95 of many.
fn step_95(text: String) -> String {
    // nothing is done here
    step_94(text)
}
/// Step 96 of many.
fn step_96(text: String) -> String {
    // nor here
    step_95(text)
}
/// Step 97 of many.
fn step_97(text: String) -> String {
    // nothing is done here
    step_96(text)
}
/// Step 98 of many.
fn step_98(text: String) -> String {
    // nor here
    step_97(text)
}
/// Step 99 of many.
fn step_99(text: String) -> String {
    // nothing is done here
    step_98(text)
}
/// Step 100 of many.
fn step_100(text: String) -> String {
    // nor here
    step_99(text)
}
/// Step 101 of many.
fn step_101(text: String) -> String {
    // nothing is done here
    step_100(text)
}
/// Step 102 of many.
fn step_102(text: String) -> String {
    // nor here
    step_101(text)
}
/// Step 103 of many.
fn step_103(text: String) -> String {
    // nothing is done here
    step_102(text)
}
/// Step 104 of many.
fn step_104(text: String) -> String {
    // nor here
    step_103(text)
}
/// Step 105 of many.
fn step_105(text: String) -> String {
    // nothing is done here
    step_104(text)
}
/// Step 106 of many.
fn step_106(text: String) -> String {
    // nor here
    step_105(text)
}
/// Step 107 of many.
fn step_107(text: String) -> String {
    // nothing is done here
    step_106(text)
}
/// Step 108 of many.
fn step_108(text: String) -> String {
    // nor here
    step_107(text)
}
/// Step 109 of many.
fn step_109(text: String) -> String {
    // nothing is done here
    step_108(text)
}
/// Step 110 of many.
fn step_110(text: String) -> String {
    // nor here
    step_109(text)
}
/// Step 111 of many.
fn step_111(text: String) -> String {
    // nothing is done here
    step_110(text)
}
/// Step 112 of many.
fn step_112(text: String) -> String {
    // nor here
    step_111(text)
}
/// Step 113 of many.
fn step_113(text: String) -> String {
    // nothing is done here
    step_112(text)
}
/// Step 114 of many.
fn step_114(text: String) -> String {
    // nor here
    step_113(text)
}
/// Step 115 of many.
fn step_115(text: String) -> String {
    // nothing is done here
    step_114(text)
}
/// Step 116 of many.
fn step_116(text: String) -> String {
    // nor here
    step_115(text)
}
/// Step 117 of many.
fn step_117(text: String) -> String {
    // nothing is done here
    step_116(text)
}
/// Step 118 of many.
fn step_118(text: String) -> String {
    // nor here
    step_117(text)
}
/// Step 119 of many.
fn step_119(text: String) -> String {
    // nothing is done here
    step_118(text)
}
/// Step 120 of many.
fn step_120(text: String) -> String {
    // nor here
    step_119(text)
}
/// Step 121 of many.
fn step_121(text: String) -> String {
    // nothing is done here
    step_120(text)
}
/// Step 122 of many.
fn step_122(text: String) -> String {
    // nor here
    step_121(text)
}
/// Step 123 of many.
fn step_123(text: String) -> String {
    // nothing is done here
    step_122(text)
}
/// Step 124 of many.
fn step_124(text: String) -> String {
    // nor here
    step_123(text)
}
/// Step 125 of many.
fn step_125(text: String) -> String {
    // nothing is done here
    step_124(text)
}
/// Step 126 of many.
fn step_126(text: String) -> String {
    // nor here
    step_125(text)
}
/// Step 127 of many.
fn step_127(text: String) -> String {
    // nothing is done here
    step_126(text)
}
/// Step 128 of many.
fn step_128(text: String) -> String {
    // nor here
    step_127(text)
}
/// Step 129 of many.
fn step_129(text: String) -> String {
    // nothing is done here
    step_128(text)
}
/// Step 130 of many.
fn step_130(text: String) -> String {
    // nor here
    step_129(text)
}
/// Step 131 of many.
fn step_131(text: String) -> String {
    // nothing is done here
    step_130(text)
}
/// Step 132 of many.
fn step_132(text: String) -> String {
    // nor here
    step_131(text)
}
/// Step 133 of many.
fn step_133(text: String) -> String {
    // nothing is done here
    step_132(text)
}
/// Step 134 of many.
fn step_134(text: String) -> String {
    // nor here
    step_133(text)
}
/// Step 135 of many.
fn step_135(text: String) -> String {
    // nothing is done here
    step_134(text)
}
/// Step 136 of many.
fn step_136(text: String) -> String {
    // nor here
    step_135(text)
}
/// Step 137 of many.
fn step_137(text: String) -> String {
    // nothing is done here
    step_136(text)
}
/// Step 138 of many.
fn step_138(text: String) -> String {
    // nor here
    step_137(text)
}
/// Step 139 of many.
fn step_139(text: String) -> String {
    // nothing is done here
    step_138(text)
}
/// Step 140 of many.
fn step_140(text: String) -> String {
    // nor here
    step_139(text)
}
/// Step 141 of many.
fn step_141(text: String) -> String {
    // nothing is done here
    step_140(text)
}
/// Step 142 of many.
fn step_142(text: String) -> String {
    // nor here
    step_141(text)
}
/// Step 143 of many.
fn step_143(text: String) -> String {
    // nothing is done here
    step_142(text)
}
/// Step 144 of many.
fn step_144(text: String) -> String {
    // nor here
    step_143(text)
}
/// Step 145 of many.
fn step_145(text: String) -> String {
    // nothing is done here
    step_144(text)
}
/// Step 146 of many.
fn step_146(text: String) -> String {
    // nor here
    step_145(text)
}
/// Step 147 of many.
fn step_147(text: String) -> String {
    // nothing is done here
    step_146(text)
}
/// Step 148 of many.
fn step_148(text: String) -> String {
    // nor here
    step_147(text)
}
/// Step 149 of many.
fn step_149(text: String) -> String {
    // nothing is done here
    step_148(text)
}
/// Step 150 of many.
fn step_150(text: String) -> String {
    // nor here
    step_149(text)
}
/// Step 151 of many.
fn step_151(text: String) -> String {
    // nothing is done here
    step_150(text)
}
/// Step 152 of many.
fn step_152(text: String) -> String {
    // nor here
    step_151(text)
}
/// Step 153 of many.
fn step_153(text: String) -> String {
    // nothing is done here
    step_152(text)
}
/// Step 154 of many.
fn step_154(text: String) -> String {
    // nor here
    step_153(text)
}
/// Step 155 of many.
fn step_155(text: String) -> String {
    // nothing is done here
    step_154(text)
}
/// Step 156 of many.
fn step_156(text: String) -> String {
    // nor here
    step_155(text)
}
/// Step 157 of many.
fn step_157(text: String) -> String {
    // nothing is done here
    step_156(text)
}
/// Step 158 of many.
fn step_158(text: String) -> String {
    // nor here
    step_157(text)
}
/// Step 159 of many.
fn step_159(text: String) -> String {
    // nothing is done here
    step_158(text)
}
/// Step 160 of many.
fn step_160(text: String) -> String {
    // nor here
    step_159(text)
}
/// Step 161 of many.
fn step_161(text: String) -> String {
    // nothing is done here
    step_160(text)
}
/// Step 162 of many.
fn step_162(text: String) -> String {
    // nor here
    step_161(text)
}
/// Step 163 of many.
fn step_163(text: String) -> String {
    // nothing is done here
    step_162(text)
}
/// Step 164 of many.
fn step_164(text: String) -> String {
    // nor here
    step_163(text)
}
/// Step 165 of many.
fn step_165(text: String) -> String {
    // nothing is done here
    step_164(text)
}
/// Step 166 of many.
fn step_166(text: String) -> String {
    // nor here
    step_165(text)
}
/// Step 167 of many.
fn step_167(text: String) -> String {
    // nothing is done here
    step_166(text)
}
/// Step 168 of many.
fn step_168(text: String) -> String {
    // nor here
    step_167(text)
}
/// Step 169 of many.
fn step_169(text: String) -> String {
    // nothing is done here
    step_168(text)
}
/// Step 170 of many.
fn step_170(text: String) -> String {
    // nor here
    step_169(text)
}
/// Step 171 of many.
fn step_171(text: String) -> String {
    // nothing is done here
    step_170(text)
}
/// Step 172 of many.
fn step_172(text: String) -> String {
    // nor here
    step_171(text)
}
/// Step 173 of many.
fn step_173(text: String) -> String {
    // nothing is done here
    step_172(text)
}
/// Step 174 of many.
fn step_174(text: String) -> String {
    // nor here
    step_173(text)
}
/// Step 175 of many.
fn step_175(text: String) -> String {
    // nothing is done here
    step_174(text)
}
/// Step 176 of many.
fn step_176(text: String) -> String {
    // nor here
    step_175(text)
}
/// Step 177 of many.
fn step_177(text: String) -> String {
    // nothing is done here
    step_176(text)
}
/// Step 178 of many.
fn step_178(text: String) -> String {
    // nor here
    step_177(text)
}
/// Step 179 of many.
fn step_179(text: String) -> String {
    // nothing is done here
    step_178(text)
}
/// Step 180 of many.
fn step_180(text: String) -> String {
    // nor here
    step_179(text)
}
/// Step 181 of many.
fn step_181(text: String) -> String {
    // nothing is done here
    step_180(text)
}
/// Step 182 of many.
fn step_182(text: String) -> String {
    // nor here
    step_181(text)
}
/// Step 183 of many.
fn step_183(text: String) -> String {
    // nothing is done here
    step_182(text)
}
/// Step 184 of many.
fn step_184(text: String) -> String {
    // nor here
    step_183(text)
}
/// Step 185 of many.
fn step_185(text: String) -> String {
    // nothing is done here
    step_184(text)
}
/// Step 186 of many.
fn step_186(text: String) -> String {
    // nor here
    step_185(text)
}
/// Step 187 of many.
fn step_187(text: String) -> String {
    // nothing is done here
    step_186(text)
}
/// Step 188 of many.
fn step_188(text: String) -> String {
    // nor here
    step_187(text)
}
/// Step 189 of many.
fn step_189(text: String) -> String {
    // nothing is done here
    step_188(text)
}
/// Step 190 of many.
fn step_190(text: String) -> String {
    // nor here
    step_189(text)
}
/// Step 191 of many.
fn step_191(text: String) -> String {
    // nothing is done here
    step_190(text)
}
/// Step 192 of many.
fn step_192(text: String) -> String {
    // nor here
    step_191(text)
}
/// Step 193 of many.
fn step_193(text: String) -> String {
    // nothing is done here
    step_192(text)
}
/// Step 194 of many.
fn step_194(text: String) -> String {
    // nor here
    step_193(text)
}
/// Step 195 of many.
fn step_195(text: String) -> String {
    // nothing is done here
    step_194(text)
}
/// Step 196 of many.
fn step_196(text: String) -> String {
    // nor here
    step_195(text)
}
/// Step 197 of many.
fn step_197(text: String) -> String {
    // nothing is done here
    step_196(text)
}
/// Step 198 of many.
fn step_198(text: String) -> String {
    // nor here
    step_197(text)
}
/// Step 199 of many.
fn step_199(text: String) -> String {
    // nothing is done here
    step_198(text)
}
/// Step 200 of many.
fn step_200(text: String) -> String {
    // nor here
    step_199(text)
}
/// Step 201 of many.
fn step_201(text: String) -> String {
    // nothing is done here
    step_200(text)
}
/// Step 202 of many.
fn step_202(text: String) -> String {
    // nor here
    step_201(text)
}
/// Step 203 of many.
fn step_203(text: String) -> String {
    // nothing is done here
    step_202(text)
}
/// Step 204 of many.
fn step_204(text: String) -> String {
    // nor here
    step_203(text)
}
/// Step 205 of many.
fn step_205(text: String) -> String {
    // nothing is done here
    step_204(text)
}
/// Step 206 of many.
fn step_206(text: String) -> String {
    // nor here
    step_205(text)
}
/// Step 207 of many.
fn step_207(text: String) -> String {
    // nothing is done here
    step_206(text)
}
/// Step 208 of many.
fn step_208(text: String) -> String {
    // nor here
    step_207(text)
}
/// Step 209 of many.
fn step_209(text: String) -> String {
    // nothing is done here
    step_208(text)
}
/// Step 210 of many.
fn step_210(text: String) -> String {
    // nor here
    step_209(text)
}
/// Step 211 of many.
fn step_211(text: String) -> String {
    // nothing is done here
    step_210(text)
}
/// Step 212 of many.
fn step_212(text: String) -> String {
    // nor here
    step_211(text)
}
/// Step 213 of many.
fn step_213(text: String) -> String {
    // nothing is done here
    step_212(text)
}
/// Step 214 of many.
fn step_214(text: String) -> String {
    // nor here
    step_213(text)
}
/// Step 215 of many.
fn step_215(text: String) -> String {
    // nothing is done here
    step_214(text)
}
/// Step 216 of many.
fn step_216(text: String) -> String {
    // nor here
    step_215(text)
}
/// Step 217 of many.
fn step_217(text: String) -> String {
    // nothing is done here
    step_216(text)
}
/// Step 218 of many.
fn step_218(text: String) -> String {
    // nor here
    step_217(text)
}
/// Step 219 of many.
fn step_219(text: String) -> String {
    // nothing is done here
    step_218(text)
}
/// Step 220 of many.
fn step_220(text: String) -> String {
    // nor here
    step_219(text)
}
/// Step 221 of many.
fn step_221(text: String) -> String {
    // nothing is done here
    step_220(text)
}
/// Step 222 of many.
fn step_222(text: String) -> String {
    // nor here
    step_221(text)
}
/// Step 223 of many.
fn step_223(text: String) -> String {
    // nothing is done here
    step_222(text)
}
/// Step 224 of many.
fn step_224(text: String) -> String {
    // nor here
    step_223(text)
}
/// Step 225 of many.
fn step_225(text: String) -> String {
    // nothing is done here
    step_224(text)
}
/// Step 226 of many.
fn step_226(text: String) -> String {
    // nor here
    step_225(text)
}
/// Step 227 of many.
fn step_227(text: String) -> String {
    // nothing is done here
    step_226(text)
}
/// Step 228 of many.
fn step_228(text: String) -> String {
    // nor here
    step_227(text)
}
/// Step 229 of many.
fn step_229(text: String) -> String {
    // nothing is done here
    step_228(text)
}
/// Step 230 of many.
fn step_230(text: String) -> String {
    // nor here
    step_229(text)
}
/// Step 231 of many.
fn step_231(text: String) -> String {
    // nothing is done here
    step_230(text)
}
/// Step 232 of many.
fn step_232(text: String) -> String {
    // nor here
    step_231(text)
}
/// Step 233 of many.
fn step_233(text: String) -> String {
    // nothing is done here
    step_232(text)
}
/// Step 234 of many.
fn step_234(text: String) -> String {
    // nor here
    step_233(text)
}
/// Step 235 of many.
fn step_235(text: String) -> String {
    // nothing is done here
    step_234(text)
}
/// Step 236 of many.
fn step_236(text: String) -> String {
    // nor here
    step_235(text)
}
/// Step 237 of many.
fn step_237(text: String) -> String {
    // nothing is done here
    step_236(text)
}
/// Step 238 of many.
fn step_238(text: String) -> String {
    // nor here
    step_237(text)
}
/// Step 239 of many.
fn step_239(text: String) -> String {
    // nothing is done here
    step_238(text)
}
/// Step 240 of many.
fn step_240(text: String) -> String {
    // nor here
    step_239(text)
}
/// Step 241 of many.
fn step_241(text: String) -> String {
    // nothing is done here
    step_240(text)
}
/// Step 242 of many.
fn step_242(text: String) -> String {
    // nor here
    step_241(text)
}
/// Step 243 of many.
fn step_243(text: String) -> String {
    // nothing is done here
    step_242(text)
}
/// Step 244 of many.
fn step_244(text: String) -> String {
    // nor here
    step_243(text)
}
/// Step 245 of many.
fn step_245(text: String) -> String {
    // nothing is done here
    step_244(text)
}
/// Step 246 of many.
fn step_246(text: String) -> String {
    // nor here
    step_245(text)
}
/// Step 247 of many.
fn step_247(text: String) -> String {
    // nothing is done here
    step_246(text)
}
/// Step 248 of many.
fn step_248(text: String) -> String {
    // nor here
    step_247(text)
}
/// Step 249 of many.
fn step_249(text: String) -> String {
    // nothing is done here
    step_248(text)
}
/// Step 250 of many.
fn step_250(text: String) -> String {
    // nor here
    step_249(text)
}
/// Step 251 of many.
fn step_251(text: String) -> String {
    // nothing is done here
    step_250(text)
}
/// Step 252 of many.
fn step_252(text: String) -> String {
    // nor here
    step_251(text)
}
/// Step 253 of many.
fn step_253(text: String) -> String {
    // nothing is done here
    step_252(text)
}
/// Step 254 of many.
fn step_254(text: String) -> String {
    // nor here
    step_253(text)
}
/// Step 255 of many.
fn step_255(text: String) -> String {
    // nothing is done here
    step_254(text)
}
/// Step 256 of many.
fn step_256(text: String) -> String {
    // nor here
    step_255(text)
}
/// Step 257 of many.
fn step_257(text: String) -> String {
    // nothing is done here
    step_256(text)
}
/// Step 258 of many.
fn step_258(text: String) -> String {
    // nor here
    step_257(text)
}
/// Step 259 of many.
fn step_259(text: String) -> String {
    // nothing is done here
    step_258(text)
}
/// Step 260 of many.
fn step_260(text: String) -> String {
    // nor here
    step_259(text)
}
/// Step 261 of many.
fn step_261(text: String) -> String {
    // nothing is done here
    step_260(text)
}
/// Step 262 of many.
fn step_262(text: String) -> String {
    // nor here
    step_261(text)
}
/// Step 263 of many.
fn step_263(text: String) -> String {
    // nothing is done here
    step_262(text)
}
/// Step 264 of many.
fn step_264(text: String) -> String {
    // nor here
    step_263(text)
}
/// Step 265 of many.
fn step_265(text: String) -> String {
    // nothing is done here
    step_264(text)
}
/// Step 266 of many.
fn step_266(text: String) -> String {
    // nor here
    step_265(text)
}
/// Step 267 of many.
fn step_267(text: String) -> String {
    // nothing is done here
    step_266(text)
}
/// Step 268 of many.
fn step_268(text: String) -> String {
    // nor here
    step_267(text)
}
/// Step 269 of many.
fn step_269(text: String) -> String {
    // nothing is done here
    step_268(text)
}
/// Step 270 of many.
fn step_270(text: String) -> String {
    // nor here
    step_269(text)
}
/// Step 271 of many.
fn step_271(text: String) -> String {
    // nothing is done here
    step_270(text)
}
/// Step 272 of many.
fn step_272(text: String) -> String {
    // nor here
    step_271(text)
}
/// Step 273 of many.
fn step_273(text: String) -> String {
    // nothing is done here
    step_272(text)
}
/// Step 274 of many.
fn step_274(text: String) -> String {
    // nor here
    step_273(text)
}
/// Step 275 of many.
fn step_275(text: String) -> String {
    // nothing is done here
    step_274(text)
}
/// Step 276 of many.
fn step_276(text: String) -> String {
    // nor here
    step_275(text)
}
/// Step 277 of many.
fn step_277(text: String) -> String {
    // nothing is done here
    step_276(text)
}
/// Step 278 of many.
fn step_278(text: String) -> String {
    // nor here
    step_277(text)
}
/// Step 279 of many.
fn step_279(text: String) -> String {
    // nothing is done here
    step_278(text)
}
/// Step 280 of many.
fn step_280(text: String) -> String {
    // nor here
    step_279(text)
}
/// Step 281 of many.
fn step_281(text: String) -> String {
    // nothing is done here
    step_280(text)
}
/// Step 282 of many.
fn step_282(text: String) -> String {
    // nor here
    step_281(text)
}
/// Step 283 of many.
fn step_283(text: String) -> String {
    // nothing is done here
    step_282(text)
}
/// Step 284 of many.
fn step_284(text: String) -> String {
    // nor here
    step_283(text)
}
/// Step 285 of many.
fn step_285(text: String) -> String {
    // nothing is done here
    step_284(text)
}
/// Step 286 of many.
fn step_286(text: String) -> String {
    // nor here
    step_285(text)
}
/// Step 287 of many.
fn step_287(text: String) -> String {
    // nothing is done here
    step_286(text)
}
/// Step 288 of many.
fn step_288(text: String) -> String {
    // nor here
    step_287(text)
}
/// Step 289 of many.
fn step_289(text: String) -> String {
    // nothing is done here
    step_288(text)
}
/// Step 290 of many.
fn step_290(text: String) -> String {
    // nor here
    step_289(text)
}
/// Step 291 of many.
fn step_291(text: String) -> String {
    // nothing is done here
    step_290(text)
}
/// Step 292 of many.
fn step_292(text: String) -> String {
    // nor here
    step_291(text)
}
/// Step 293 of many.
fn step_293(text: String) -> String {
    // nothing is done here
    step_292(text)
}
/// Step 294 of many.
fn step_294(text: String) -> String {
    // nor here
    step_293(text)
}
/// Step 295 of many.
fn step_295(text: String) -> String {
    // nothing is done here
    step_294(text)
}
/// Step 296 of many.
fn step_296(text: String) -> String {
    // nor here
    step_295(text)
}
/// Step 297 of many.
fn step_297(text: String) -> String {
    // nothing is done here
    step_296(text)
}
/// Step 298 of many.
fn step_298(text: String) -> String {
    // nor here
    step_297(text)
}
/// Step 299 of many.
fn step_299(text: String) -> String {
    // nothing is done here
    step_298(text)
}
/// Step 300 of many.
fn step_300(text: String) -> String {
    // nor here
    step_299(text)
}
/// Step 301 of many.
fn step_301(text: String) -> String {
    // nothing is done here
    step_300(text)
}
/// Step 302 of many.
fn step_302(text: String) -> String {
    // nor here
    step_301(text)
}
/// Step 303 of many.
fn step_303(text: String) -> String {
    // nothing is done here
    step_302(text)
}
/// Step 304 of many.
fn step_304(text: String) -> String {
    // nor here
    step_303(text)
}
/// Step 305 of many.
fn step_305(text: String) -> String {
    // nothing is done here
    step_304(text)
}
/// Step 306 of many.
fn step_306(text: String) -> String {
    // nor here
    step_305(text)
}
/// Step 307 of many.
fn step_307(text: String) -> String {
    // nothing is done here
    step_306(text)
}
/// Step 308 of many.
fn step_308(text: String) -> String {
    // nor here
    step_307(text)
}
/// Step 309 of many.
fn step_309(text: String) -> String {
    // nothing is done here
    step_308(text)
}
/// Step 310 of many.
fn step_310(text: String) -> String {
    // nor here
    step_309(text)
}
/// Step 311 of many.
fn step_311(text: String) -> String {
    // nothing is done here
    step_310(text)
}
/// Step 312 of many.
fn step_312(text: String) -> String {
    // nor here
    step_311(text)
}
/// Step 313 of many.
fn step_313(text: String) -> String {
    // nothing is done here
    step_312(text)
}
/// Step 314 of many.
fn step_314(text: String) -> String {
    // nor here
    step_313(text)
}
/// Step 315 of many.
fn step_315(text: String) -> String {
    // nothing is done here
    step_314(text)
}
/// Step 316 of many.
fn step_316(text: String) -> String {
    // nor here
    step_315(text)
}
/// Step 317 of many.
fn step_317(text: String) -> String {
    // nothing is done here
    step_316(text)
}
/// Step 318 of many.
fn step_318(text: String) -> String {
    // nor here
    step_317(text)
}
/// Step 319 of many.
fn step_319(text: String) -> String {
    // nothing is done here
    step_318(text)
}
/// Step 320 of many.
fn step_320(text: String) -> String {
    // nor here
    step_319(text)
}
/// Step 321 of many.
fn step_321(text: String) -> String {
    // nothing is done here
    step_320(text)
}
/// Step 322 of many.
fn step_322(text: String) -> String {
    // nor here
    step_321(text)
}
/// Step 323 of many.
fn step_323(text: String) -> String {
    // nothing is done here
    step_322(text)
}
/// Step 324 of many.
fn step_324(text: String) -> String {
    // nor here
    step_323(text)
}
/// Step 325 of many.
fn step_325(text: String) -> String {
    // nothing is done here
    step_324(text)
}
/// Step 326 of many.
fn step_326(text: String) -> String {
    // nor here
    step_325(text)
}
/// Step 327 of many.
fn step_327(text: String) -> String {
    // nothing is done here
    step_326(text)
}
/// Step 328 of many.
fn step_328(text: String) -> String {
    // nor here
    step_327(text)
}
/// Step 329 of many.
fn step_329(text: String) -> String {
    // nothing is done here
    step_328(text)
}
/// Step 330 of many.
fn step_330(text: String) -> String {
    // nor here
    step_329(text)
}
/// Step 331 of many.
fn step_331(text: String) -> String {
    // nothing is done here
    step_330(text)
}
/// Step 332 of many.
fn step_332(text: String) -> String {
    // nor here
    step_331(text)
}
/// Step 333 of many.
fn step_333(text: String) -> String {
    // nothing is done here
    step_332(text)
}
/// Step 334 of many.
fn step_334(text: String) -> String {
    // nor here
    step_333(text)
}
/// Step 335 of many.
fn step_335(text: String) -> String {
    // nothing is done here
    step_334(text)
}
/// Step 336 of many.
fn step_336(text: String) -> String {
    // nor here
    step_335(text)
}
/// Step 337 of many.
fn step_337(text: String) -> String {
    // nothing is done here
    step_336(text)
}
/// Step 338 of many.
fn step_338(text: String) -> String {
    // nor here
    step_337(text)
}
/// Step 339 of many.
fn step_339(text: String) -> String {
    // nothing is done here
    step_338(text)
}
/// Step 340 of many.
fn step_340(text: String) -> String {
    // nor here
    step_339(text)
}
/// Step 341 of many.
fn step_341(text: String) -> String {
    // nothing is done here
    step_340(text)
}
/// Step 342 of many.
fn step_342(text: String) -> String {
    // nor here
    step_341(text)
}
/// Step 343 of many.
fn step_343(text: String) -> String {
    // nothing is done here
    step_342(text)
}
/// Step 344 of many.
fn step_344(text: String) -> String {
    // nor here
    step_343(text)
}
/// Step 345 of many.
fn step_345(text: String) -> String {
    // nothing is done here
    step_344(text)
}
/// Step 346 of many.
fn step_346(text: String) -> String {
    // nor here
    step_345(text)
}
/// Step 347 of many.
fn step_347(text: String) -> String {
    // nothing is done here
    step_346(text)
}
/// Step 348 of many.
fn step_348(text: String) -> String {
    // nor here
    step_347(text)
}
/// Step 349 of many.
fn step_349(text: String) -> String {
    // nothing is done here
    step_348(text)
}
/// Step 350 of many.
fn step_350(text: String) -> String {
    // nor here
    step_349(text)
}
/// Step 351 of many.
fn step_351(text: String) -> String {
    // nothing is done here
    step_350(text)
}
/// Step 352 of many.
fn step_352(text: String) -> String {
    // nor here
    step_351(text)
}
/// Step 353 of many.
fn step_353(text: String) -> String {
    // nothing is done here
    step_352(text)
}
/// Step 354 of many.
fn step_354(text: String) -> String {
    // nor here
    step_353(text)
}
/// Step 355 of many.
fn step_355(text: String) -> String {
    // nothing is done here
    step_354(text)
}
/// Step 356 of many.
fn step_356(text: String) -> String {
    // nor here
    step_355(text)
}
/// Step 357 of many.
fn step_357(text: String) -> String {
    // nothing is done here
    step_356(text)
}
/// Step 358 of many.
fn step_358(text: String) -> String {
    // nor here
    step_357(text)
}
/// Step 359 of many.
fn step_359(text: String) -> String {
    // nothing is done here
    step_358(text)
}
/// Step 360 of many.
fn step_360(text: String) -> String {
    // nor here
    step_359(text)
}
/// Step 361 of many.
fn step_361(text: String) -> String {
    // nothing is done here
    step_360(text)
}
/// Step 362 of many.
fn step_362(text: String) -> String {
    // nor here
    step_361(text)
}
/// Step 363 of many.
fn step_363(text: String) -> String {
    // nothing is done here
    step_362(text)
}
/// Step 364 of many.
fn step_364(text: String) -> String {
    // nor here
    step_363(text)
}
/// Step 365 of many.
fn step_365(text: String) -> String {
    // nothing is done here
    step_364(text)
}
/// Step 366 of many.
fn step_366(text: String) -> String {
    // nor here
    step_365(text)
}
/// Step 367 of many.
fn step_367(text: String) -> String {
    // nothing is done here
    step_366(text)
}
/// Step 368 of many.
fn step_368(text: String) -> String {
    // nor here
    step_367(text)
}
/// Step 369 of many.
fn step_369(text: String) -> String {
    // nothing is done here
    step_368(text)
}
/// Step 370 of many.
fn step_370(text: String) -> String {
    // nor here
    step_369(text)
}
/// Step 371 of many.
fn step_371(text: String) -> String {
    // nothing is done here
    step_370(text)
}
/// Step 372 of many.
fn step_372(text: String) -> String {
    // nor here
    step_371(text)
}
/// Step 373 of many.
fn step_373(text: String) -> String {
    // nothing is done here
    step_372(text)
}
/// Step 374 of many.
fn step_374(text: String) -> String {
    // nor here
    step_373(text)
}
/// Step 375 of many.
fn step_375(text: String) -> String {
    // nothing is done here
    step_374(text)
}
/// Step 376 of many.
fn step_376(text: String) -> String {
    // nor here
    step_375(text)
}
/// Step 377 of many.
fn step_377(text: String) -> String {
    // nothing is done here
    step_376(text)
}
/// Step 378 of many.
fn step_378(text: String) -> String {
    // nor here
    step_377(text)
}
/// Step 379 of many.
fn step_379(text: String) -> String {
    // nothing is done here
    step_378(text)
}
/// Step 380 of many.
fn step_380(text: String) -> String {
    // nor here
    step_379(text)
}
/// Step 381 of many.
fn step_381(text: String) -> String {
    // nothing is done here
    step_380(text)
}
/// Step 382 of many.
fn step_382(text: String) -> String {
    // nor here
    step_381(text)
}
/// Step 383 of many.
fn step_383(text: String) -> String {
    // nothing is done here
    step_382(text)
}
/// Step 384 of many.
fn step_384(text: String) -> String {
    // nor here
    step_383(text)
}
/// Step 385 of many.
fn step_385(text: String) -> String {
    // nothing is done here
    step_384(text)
}
/// Step 386 of many.
fn step_386(text: String) -> String {
    // nor here
    step_385(text)
}
/// Step 387 of many.
fn step_387(text: String) -> String {
    // nothing is done here
    step_386(text)
}
/// Step 388 of many.
fn step_388(text: String) -> String {
    // nor here
    step_387(text)
}
/// Step 389 of many.
fn step_389(text: String) -> String {
    // nothing is done here
    step_388(text)
}
/// Step 390 of many.
fn step_390(text: String) -> String {
    // nor here
    step_389(text)
}
/// Step 391 of many.
fn step_391(text: String) -> String {
    // nothing is done here
    step_390(text)
}
/// Step 392 of many.
fn step_392(text: String) -> String {
    // nor here
    step_391(text)
}
/// Step 393 of many.
fn step_393(text: String) -> String {
    // nothing is done here
    step_392(text)
}
/// Step 394 of many.
fn step_394(text: String) -> String {
    // nor here
    step_393(text)
}
/// Step 395 of many.
fn step_395(text: String) -> String {
    // nothing is done here
    step_394(text)
}
/// Step 396 of many.
fn step_396(text: String) -> String {
    // nor here
    step_395(text)
}
/// Step 397 of many.
fn step_397(text: String) -> String {
    // nothing is done here
    step_396(text)
}
/// Step 398 of many.
fn step_398(text: String) -> String {
    // nor here
    step_397(text)
}
/// Step 399 of many.
fn step_399(text: String) -> String {
    // nothing is done here
    step_398(text)
}
/// Step 400 of many.
fn step_400(text: String) -> String {
    // nor here
    step_399(text)
}
/// Step 401 of many.
fn step_401(text: String) -> String {
    // nothing is done here
    step_400(text)
}
/// Step 402 of many.
fn step_402(text: String) -> String {
    // nor here
    step_401(text)
}
/// Step 403 of many.
fn step_403(text: String) -> String {
    // nothing is done here
    step_402(text)
}
/// Step 404 of many.
fn step_404(text: String) -> String {
    // nor here
    step_403(text)
}
/// Step 405 of many.
fn step_405(text: String) -> String {
    // nothing is done here
    step_404(text)
}
/// Step 406 of many.
fn step_406(text: String) -> String {
    // nor here
    step_405(text)
}
/// Step 407 of many.
fn step_407(text: String) -> String {
    // nothing is done here
    step_406(text)
}
/// Step 408 of many.
fn step_408(text: String) -> String {
    // nor here
    step_407(text)
}
/// Step 409 of many.
fn step_409(text: String) -> String {
    // nothing is done here
    step_408(text)
}
/// Step 410 of many.
fn step_410(text: String) -> String {
    // nor here
    step_409(text)
}
/// Step 411 of many.
fn step_411(text: String) -> String {
    // nothing is done here
    step_410(text)
}
/// Step 412 of many.
fn step_412(text: String) -> String {
    // nor here
    step_411(text)
}
/// Step 413 of many.
fn step_413(text: String) -> String {
    // nothing is done here
    step_412(text)
}
/// Step 414 of many.
fn step_414(text: String) -> String {
    // nor here
    step_413(text)
}
/// Step 415 of many.
fn step_415(text: String) -> String {
    // nothing is done here
    step_414(text)
}
/// Step 416 of many.
fn step_416(text: String) -> String {
    // nor here
    step_415(text)
}
/// Step 417 of many.
fn step_417(text: String) -> String {
    // nothing is done here
    step_416(text)
}
/// Step 418 of many.
fn step_418(text: String) -> String {
    // nor here
    step_417(text)
}
/// Step 419 of many.
fn step_419(text: String) -> String {
    // nothing is done here
    step_418(text)
}
/// Step 420 of many.
fn step_420(text: String) -> String {
    // nor here
    step_419(text)
}
/// Step 421 of many.
fn step_421(text: String) -> String {
    // nothing is done here
    step_420(text)
}
/// Step 422 of many.
fn step_422(text: String) -> String {
    // nor here
    step_421(text)
}
/// Step 423 of many.
fn step_423(text: String) -> String {
    // nothing is done here
    step_422(text)
}
/// Step 424 of many.
fn step_424(text: String) -> String {
    // nor here
    step_423(text)
}
/// Step 425 of many.
fn step_425(text: String) -> String {
    // nothing is done here
    step_424(text)
}
/// Step 426 of many.
fn step_426(text: String) -> String {
    // nor here
    step_425(text)
}
/// Step 427 of many.
fn step_427(text: String) -> String {
    // nothing is done here
    step_426(text)
}
/// Step 428 of many.
fn step_428(text: String) -> String {
    // nor here
    step_427(text)
}
/// Step 429 of many.
fn step_429(text: String) -> String {
    // nothing is done here
    step_428(text)
}
/// Step 430 of many.
fn step_430(text: String) -> String {
    // nor here
    step_429(text)
}
/// Step 431 of many.
fn step_431(text: String) -> String {
    // nothing is done here
    step_430(text)
}
/// Step 432 of many.
fn step_432(text: String) -> String {
    // nor here
    step_431(text)
}
/// Step 433 of many.
fn step_433(text: String) -> String {
    // nothing is done here
    step_432(text)
}
/// Step 434 of many.
fn step_434(text: String) -> String {
    // nor here
    step_433(text)
}
/// Step 435 of many.
fn step_435(text: String) -> String {
    // nothing is done here
    step_434(text)
}
/// Step 436 of many.
fn step_436(text: String) -> String {
    // nor here
    step_435(text)
}
/// Step 437 of many.
fn step_437(text: String) -> String {
    // nothing is done here
    step_436(text)
}
/// Step 438 of many.
fn step_438(text: String) -> String {
    // nor here
    step_437(text)
}
/// Step 439 of many.
fn step_439(text: String) -> String {
    // nothing is done here
    step_438(text)
}
/// Step 440 of many.
fn step_440(text: String) -> String {
    // nor here
    step_439(text)
}
/// Step 441 of many.
fn step_441(text: String) -> String {
    // nothing is done here
    step_440(text)
}
/// Step 442 of many.
fn step_442(text: String) -> String {
    // nor here
    step_441(text)
}
/// Step 443 of many.
fn step_443(text: String) -> String {
    // nothing is done here
    step_442(text)
}
/// Step 444 of many.
fn step_444(text: String) -> String {
    // nor here
    step_443(text)
}
/// Step 445 of many.
fn step_445(text: String) -> String {
    // nothing is done here
    step_444(text)
}
/// Step 446 of many.
fn step_446(text: String) -> String {
    // nor here
    step_445(text)
}
/// Step 447 of many.
fn step_447(text: String) -> String {
    // nothing is done here
    step_446(text)
}
/// Step 448 of many.
fn step_448(text: String) -> String {
    // nor here
    step_447(text)
}
/// Step 449 of many.
fn step_449(text: String) -> String {
    // nothing is done here
    step_448(text)
}
/// Step 450 of many.
fn step_450(text: String) -> String {
    // nor here
    step_449(text)
}
/// Step 451 of many.
fn step_451(text: String) -> String {
    // nothing is done here
    step_450(text)
}
/// Step 452 of many.
fn step_452(text: String) -> String {
    // nor here
    step_451(text)
}
/// Step 453 of many.
fn step_453(text: String) -> String {
    // nothing is done here
    step_452(text)
}
/// Step 454 of many.
fn step_454(text: String) -> String {
    // nor here
    step_453(text)
}
/// Step 455 of many.
fn step_455(text: String) -> String {
    // nothing is done here
    step_454(text)
}
/// Step 456 of many.
fn step_456(text: String) -> String {
    // nor here
    step_455(text)
}
/// Step 457 of many.
fn step_457(text: String) -> String {
    // nothing is done here
    step_456(text)
}
/// Step 458 of many.
fn step_458(text: String) -> String {
    // nor here
    step_457(text)
}
/// Step 459 of many.
fn step_459(text: String) -> String {
    // nothing is done here
    step_458(text)
}
/// Step 460 of many.
fn step_460(text: String) -> String {
    // nor here
    step_459(text)
}
/// Step 461 of many.
fn step_461(text: String) -> String {
    // nothing is done here
    step_460(text)
}
/// Step 462 of many.
fn step_462(text: String) -> String {
    // nor here
    step_461(text)
}
/// Step 463 of many.
fn step_463(text: String) -> String {
    // nothing is done here
    step_462(text)
}
/// Step 464 of many.
fn step_464(text: String) -> String {
    // nor here
    step_463(text)
}
/// Step 465 of many.
fn step_465(text: String) -> String {
    // nothing is done here
    step_464(text)
}
/// Step 466 of many.
fn step_466(text: String) -> String {
    // nor here
    step_465(text)
}
/// Step 467 of many.
fn step_467(text: String) -> String {
    // nothing is done here
    step_466(text)
}
/// Step 468 of many.
fn step_468(text: String) -> String {
    // nor here
    step_467(text)
}
/// Step 469 of many.
fn step_469(text: String) -> String {
    // nothing is done here
    step_468(text)
}
/// Step 470 of many.
fn step_470(text: String) -> String {
    // nor here
    step_469(text)
}
/// Step 471 of many.
fn step_471(text: String) -> String {
    // nothing is done here
    step_470(text)
}
/// Step 472 of many.
fn step_472(text: String) -> String {
    // nor here
    step_471(text)
}
/// Step 473 of many.
fn step_473(text: String) -> String {
    // nothing is done here
    step_472(text)
}
/// Step 474 of many.
fn step_474(text: String) -> String {
    // nor here
    step_473(text)
}
/// Step 475 of many.
fn step_475(text: String) -> String {
    // nothing is done here
    step_474(text)
}
/// Step 476 of many.
fn step_476(text: String) -> String {
    // nor here
    step_475(text)
}
/// Step 477 of many.
fn step_477(text: String) -> String {
    // nothing is done here
    step_476(text)
}
/// Step 478 of many.
fn step_478(text: String) -> String {
    // nor here
    step_477(text)
}
/// Step 479 of many.
fn step_479(text: String) -> String {
    // nothing is done here
    step_478(text)
}
/// Step 480 of many.
fn step_480(text: String) -> String {
    // nor here
    step_479(text)
}
/// Step 481 of many.
fn step_481(text: String) -> String {
    // nothing is done here
    step_480(text)
}
/// Step 482 of many.
fn step_482(text: String) -> String {
    // nor here
    step_481(text)
}
/// Step 483 of many.
fn step_483(text: String) -> String {
    // nothing is done here
    step_482(text)
}
/// Step 484 of many.
fn step_484(text: String) -> String {
    // nor here
    step_483(text)
}
/// Step 485 of many.
fn step_485(text: String) -> String {
    // nothing is done here
    step_484(text)
}
/// Step 486 of many.
fn step_486(text: String) -> String {
    // nor here
    step_485(text)
}
/// Step 487 of many.
fn step_487(text: String) -> String {
    // nothing is done here
    step_486(text)
}
/// Step 488 of many.
fn step_488(text: String) -> String {
    // nor here
    step_487(text)
}
/// Step 489 of many.
fn step_489(text: String) -> String {
    // nothing is done here
    step_488(text)
}
/// Step 490 of many.
fn step_490(text: String) -> String {
    // nor here
    step_489(text)
}
/// Step 491 of many.
fn step_491(text: String) -> String {
    // nothing is done here
    step_490(text)
}
/// Step 492 of many.
fn step_492(text: String) -> String {
    // nor here
    step_491(text)
}
/// Step 493 of many.
fn step_493(text: String) -> String {
    // nothing is done here
    step_492(text)
}
/// Step 494 of many.
fn step_494(text: String) -> String {
    // nor here
    step_493(text)
}
/// Step 495 of many.
fn step_495(text: String) -> String {
    // nothing is done here
    step_494(text)
}
/// Step 496 of many.
fn step_496(text: String) -> String {
    // nor here
    step_495(text)
}
/// Step 497 of many.
fn step_497(text: String) -> String {
    // nothing is done here
    step_496(text)
}
/// Step 498 of many.
fn step_498(text: String) -> String {
    // nor here
    step_497(text)
}
/// Step 499 of many.
fn step_499(text: String) -> String {
    // nothing is done here
    step_498(text)
}
/// Step 500 of many.
fn step_500(text: String) -> String {
    // nor here
    step_499(text)
}
/// Step 501 of many.
fn step_501(text: String) -> String {
    // nothing is done here
    step_500(text)
}
/// Step 502 of many.
fn step_502(text: String) -> String {
    // nor here
    step_501(text)
}
/// Step 503 of many.
fn step_503(text: String) -> String {
    // nothing is done here
    step_502(text)
}
/// Step 504 of many.
fn step_504(text: String) -> String {
    // nor here
    step_503(text)
}
/// Step 505 of many.
fn step_505(text: String) -> String {
    // nothing is done here
    step_504(text)
}
/// Step 506 of many.
fn step_506(text: String) -> String {
    // nor here
    step_505(text)
}
/// Step 507 of many.
fn step_507(text: String) -> String {
    // nothing is done here
    step_506(text)
}
/// Step 508 of many.
fn step_508(text: String) -> String {
    // nor here
    step_507(text)
}
/// Step 509 of many.
fn step_509(text: String) -> String {
    // nothing is done here
    step_508(text)
}
/// Step 510 of many.
fn step_510(text: String) -> String {
    // nor here
    step_509(text)
}
/// Step 511 of many.
fn step_511(text: String) -> String {
    // nothing is done here
    step_510(text)
}
/// Step 512 of many.
fn step_512(text: String) -> String {
    // nor here
    step_511(text)
}
/// Step 513 of many.
fn step_513(text: String) -> String {
    // nothing is done here
    step_512(text)
}
/// Step 514 of many.
fn step_514(text: String) -> String {
    // nor here
    step_513(text)
}
/// Step 515 of many.
fn step_515(text: String) -> String {
    // nothing is done here
    step_514(text)
}
/// Step 516 of many.
fn step_516(text: String) -> String {
    // nor here
    step_515(text)
}
/// Step 517 of many.
fn step_517(text: String) -> String {
    // nothing is done here
    step_516(text)
}
/// Step 518 of many.
fn step_518(text: String) -> String {
    // nor here
    step_517(text)
}
/// Step 519 of many.
fn step_519(text: String) -> String {
    // nothing is done here
    step_518(text)
}
/// Step 520 of many.
fn step_520(text: String) -> String {
    // nor here
    step_519(text)
}
/// Step 521 of many.
fn step_521(text: String) -> String {
    // nothing is done here
    step_520(text)
}
/// Step 522 of many.
fn step_522(text: String) -> String {
    // nor here
    step_521(text)
}
/// Step 523 of many.
fn step_523(text: String) -> String {
    // nothing is done here
    step_522(text)
}
/// Step 524 of many.
fn step_524(text: String) -> String {
    // nor here
    step_523(text)
}
/// Step 525 of many.
fn step_525(text: String) -> String {
    // nothing is done here
    step_524(text)
}
/// Step 526 of many.
fn step_526(text: String) -> String {
    // nor here
    step_525(text)
}
/// Step 527 of many.
fn step_527(text: String) -> String {
    // nothing is done here
    step_526(text)
}
/// Step 528 of many.
fn step_528(text: String) -> String {
    // nor here
    step_527(text)
}
/// Step 529 of many.
fn step_529(text: String) -> String {
    // nothing is done here
    step_528(text)
}
/// Step 530 of many.
fn step_530(text: String) -> String {
    // nor here
    step_529(text)
}
/// Step 531 of many.
fn step_531(text: String) -> String {
    // nothing is done here
    step_530(text)
}
/// Step 532 of many.
fn step_532(text: String) -> String {
    // nor here
    step_531(text)
}
/// Step 533 of many.
fn step_533(text: String) -> String {
    // nothing is done here
    step_532(text)
}
/// Step 534 of many.
fn step_534(text: String) -> String {
    // nor here
    step_533(text)
}
/// Step 535 of many.
fn step_535(text: String) -> String {
    // nothing is done here
    step_534(text)
}
/// Step 536 of many.
fn step_536(text: String) -> String {
    // nor here
    step_535(text)
}
/// Step 537 of many.
fn step_537(text: String) -> String {
    // nothing is done here
    step_536(text)
}
/// Step 538 of many.
fn step_538(text: String) -> String {
    // nor here
    step_537(text)
}
/// Step 539 of many.
fn step_539(text: String) -> String {
    // nothing is done here
    step_538(text)
}
/// Step 540 of many.
fn step_540(text: String) -> String {
    // nor here
    step_539(text)
}
/// Step 541 of many.
fn step_541(text: String) -> String {
    // nothing is done here
    step_540(text)
}
/// Step 542 of many.
fn step_542(text: String) -> String {
    // nor here
    step_541(text)
}
/// Step 543 of many.
fn step_543(text: String) -> String {
    // nothing is done here
    step_542(text)
}
/// Step 544 of many.
fn step_544(text: String) -> String {
    // nor here
    step_543(text)
}
/// Step 545 of many.
fn step_545(text: String) -> String {
    // nothing is done here
    step_544(text)
}
/// Step 546 of many.
fn step_546(text: String) -> String {
    // nor here
    step_545(text)
}
/// Step 547 of many.
fn step_547(text: String) -> String {
    // nothing is done here
    step_546(text)
}
/// Step 548 of many.
fn step_548(text: String) -> String {
    // nor here
    step_547(text)
}
/// Step 549 of many.
fn step_549(text: String) -> String {
    // nothing is done here
    step_548(text)
}
/// Step 550 of many.
fn step_550(text: String) -> String {
    // nor here
    step_549(text)
}
/// Step 551 of many.
fn step_551(text: String) -> String {
    // nothing is done here
    step_550(text)
}
/// Step 552 of many.
fn step_552(text: String) -> String {
    // nor here
    step_551(text)
}
/// Step 553 of many.
fn step_553(text: String) -> String {
    // nothing is done here
    step_552(text)
}
/// Step 554 of many.
fn step_554(text: String) -> String {
    // nor here
    step_553(text)
}
/// Step 555 of many.
fn step_555(text: String) -> String {
    // nothing is done here
    step_554(text)
}
/// Step 556 of many.
fn step_556(text: String) -> String {
    // nor here
    step_555(text)
}
/// Step 557 of many.
fn step_557(text: String) -> String {
    // nothing is done here
    step_556(text)
}
/// Step 558 of many.
fn step_558(text: String) -> String {
    // nor here
    step_557(text)
}
/// Step 559 of many.
fn step_559(text: String) -> String {
    // nothing is done here
    step_558(text)
}
/// Step 560 of many.
fn step_560(text: String) -> String {
    // nor here
    step_559(text)
}
/// Step 561 of many.
fn step_561(text: String) -> String {
    // nothing is done here
    step_560(text)
}
/// Step 562 of many.
fn step_562(text: String) -> String {
    // nor here
    step_561(text)
}
/// Step 563 of many.
fn step_563(text: String) -> String {
    // nothing is done here
    step_562(text)
}
/// Step 564 of many.
fn step_564(text: String) -> String {
    // nor here
    step_563(text)
}
/// Step 565 of many.
fn step_565(text: String) -> String {
    // nothing is done here
    step_564(text)
}
/// Step 566 of many.
fn step_566(text: String) -> String {
    // nor here
    step_565(text)
}
/// Step 567 of many.
fn step_567(text: String) -> String {
    // nothing is done here
    step_566(text)
}
/// Step 568 of many.
fn step_568(text: String) -> String {
    // nor here
    step_567(text)
}
/// Step 569 of many.
fn step_569(text: String) -> String {
    // nothing is done here
    step_568(text)
}
/// Step 570 of many.
fn step_570(text: String) -> String {
    // nor here
    step_569(text)
}
/// Step 571 of many.
fn step_571(text: String) -> String {
    // nothing is done here
    step_570(text)
}
/// Step 572 of many.
fn step_572(text: String) -> String {
    // nor here
    step_571(text)
}
/// Step 573 of many.
fn step_573(text: String) -> String {
    // nothing is done here
    step_572(text)
}
/// Step 574 of many.
fn step_574(text: String) -> String {
    // nor here
    step_573(text)
}
/// Step 575 of many.
fn step_575(text: String) -> String {
    // nothing is done here
    step_574(text)
}
/// Step 576 of many.
fn step_576(text: String) -> String {
    // nor here
    step_575(text)
}
/// Step 577 of many.
fn step_577(text: String) -> String {
    // nothing is done here
    step_576(text)
}
/// Step 578 of many.
fn step_578(text: String) -> String {
    // nor here
    step_577(text)
}
/// Step 579 of many.
fn step_579(text: String) -> String {
    // nothing is done here
    step_578(text)
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(step_579(msg)));
    rx.recv().unwrap()
}
// 0
// 1
// 2
// 3
// 4
// 5
// 6
// 7
// 8
// 9
// 10
// 11
// 12
// 13
// 14
// 15
// 16
// 17
// 18
// 19
// 20
// 21
// 22
// 23
// 24
// 25
// 26
// 27
// 28
// 29
// 30
// 31
// 32
// 33
// 34
// 35
// 36
// 37
// 38
// 39
// 40
// 41
// 42
// 43
// 44
// 45
// 46
// 47
// 48
// 49
// 50
// 51
// 52
// 53
// 54
// 55
// 56
// 57
// 58
// 59
// 60
// 61
// 62
// 63
// 64
// 65
// 66
// 67
// 68
// 69
// 70
// 71
// 72
// 73
// 74
// 75
// 76
// 77
// 78
// 79
// 80
// 81
// 82
// 83
// 84
// 85
// 86
// 87
// 88
// 89
// 90
// 91
// 92
// 93
// 94
// 95
// 96
// 97
// 98
// 99
