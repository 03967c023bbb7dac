package org.lianban.app.simulation.figure;

/** Student's t: the quantile that a two-sided interval of 95 % needs. */
final class StudentT {

    private static final double NORMAL = 1.959963984540054;
    private static final double[] FEW = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};

    private StudentT() {}

    /** For that many degrees of freedom, at least 1; from eleven on by the expansion of Cornish and Fisher, right to three places. */
    static double quantile975(int freedom) {
        if (freedom <= FEW.length) {
            return FEW[freedom - 1];
        }
        double z = NORMAL;
        double n = freedom;
        double z3 = z * z * z;
        double z5 = z3 * z * z;
        double z7 = z5 * z * z;
        return z
                + (z3 + z) / (4 * n)
                + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n);
    }
}
