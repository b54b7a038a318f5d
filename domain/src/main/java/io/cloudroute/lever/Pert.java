package io.cloudroute.lever;

import java.util.random.RandomGenerator;

/// Draws from the PERT distribution: a beta distribution between the bounds, with its mean at (low + 4 likely + high) ÷
/// 6. Gamma variates by the method of Marsaglia and Tsang.
record Pert(double low, double likely, double high) {

    static Pert of(Range range) {
        return new Pert(
                range.low().doubleValue(),
                range.likely().doubleValue(),
                range.high().doubleValue());
    }

    double draw(RandomGenerator random) {
        double width = high - low;
        if (width == 0) {
            return likely;
        }
        double one = gamma(random, 1 + 4 * (likely - low) / width);
        double other = gamma(random, 1 + 4 * (high - likely) / width);
        return low + width * one / (one + other);
    }

    /// @param shape at least 1
    private static double gamma(RandomGenerator random, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            if (root > 0) {
                double v = root * root * root;
                if (Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                    return d * v;
                }
            }
        }
    }
}
