package io.cloudroute.lever;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Exact Shapley values: what each player adds on average over all orders in which they may come.
///
/// Call sites share nothing but charges that are paid once, so the game of a plan is the sum of one game for each call
/// site and one for each shared charge, and the values add up likewise.
final class Shapley {

    private Shapley() {}

    /// @param values of all coalitions, by bit mask; as many as 2 to the power of the number of players
    static BigDecimal[] of(BigDecimal[] values) {
        int players = Integer.numberOfTrailingZeros(values.length);
        var weights = weights(players);
        var all = new BigDecimal(factorial(players));
        var result = new BigDecimal[players];
        for (int player = 0; player < players; player++) {
            var sum = BigDecimal.ZERO;
            for (int mask = 0; mask < values.length; mask++) {
                if ((mask & 1 << player) == 0) {
                    var added = values[mask | 1 << player].subtract(values[mask]);
                    if (added.signum() != 0) {
                        sum = sum.add(added.multiply(new BigDecimal(weights[Integer.bitCount(mask)])));
                    }
                }
            }
            result[player] = sum.divide(all, MathContext.DECIMAL128);
        }
        return result;
    }

    /// The game in which everybody owes one charge as soon as one group uses it.
    ///
    /// @param uses for each group of players, by bit mask of its own players, whether they use it
    /// @return for each group its players' values, for a charge of one: never positive in sum
    static BigDecimal[][] ofSharedCharge(List<boolean[]> uses) {
        int groups = uses.size();
        var without = new BigInteger[groups][];
        int players = 0;
        for (int i = 0; i < groups; i++) {
            without[i] = polynomial(uses.get(i), -1);
            players += without[i].length - 1;
        }
        var weights = weights(players);
        var all = new BigDecimal(factorial(players));
        var result = new BigDecimal[groups][];
        for (int i = 0; i < groups; i++) {
            var others = new BigInteger[] {BigInteger.ONE};
            for (int j = 0; j < groups; j++) {
                others = j == i ? others : product(others, without[j]);
            }
            result[i] = new BigDecimal[without[i].length - 1];
            for (int player = 0; player < result[i].length; player++) {
                var orders = product(others, polynomial(uses.get(i), player));
                var sum = BigInteger.ZERO;
                for (int size = 0; size < Math.min(orders.length, players); size++) {
                    sum = sum.add(orders[size].multiply(weights[size]));
                }
                result[i][player] = new BigDecimal(sum).divide(all, MathContext.DECIMAL128);
            }
        }
        return result;
    }

    /// By size of the coalition: how many do not use the charge; or, for a player, by how much more they do not once
    /// the player has come.
    private static BigInteger[] polynomial(boolean[] uses, int player) {
        int players = Integer.numberOfTrailingZeros(uses.length);
        var counts = new long[players + 1];
        for (int mask = 0; mask < uses.length; mask++) {
            if (player < 0) {
                counts[Integer.bitCount(mask)] += uses[mask] ? 0 : 1;
            } else if ((mask & 1 << player) == 0) {
                counts[Integer.bitCount(mask)] += (uses[mask] ? 1 : 0) - (uses[mask | 1 << player] ? 1 : 0);
            }
        }
        return Arrays.stream(counts).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    private static BigInteger[] product(BigInteger[] one, BigInteger[] other) {
        var product = new BigInteger[one.length + other.length - 1];
        Arrays.fill(product, BigInteger.ZERO);
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                product[i + j] = product[i + j].add(one[i].multiply(other[j]));
            }
        }
        return product;
    }

    /// In how many orders a coalition of each size comes just before a player.
    private static BigInteger[] weights(int players) {
        return IntStream.range(0, players)
                .mapToObj(size -> factorial(size).multiply(factorial(players - size - 1)))
                .toArray(BigInteger[]::new);
    }

    private static BigInteger factorial(int number) {
        var product = BigInteger.ONE;
        for (int i = 2; i <= number; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
