package org.nianjian.report;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.LongStream;
import org.nianjian.document.Block;
import org.nianjian.document.Reading.Document;

/**
 * The sentences of a report as a sorted set of hashes, which tells how much of two reports is the same. A sentence is its
 * letters and digits: how a page or a plain text breaks lines and writes marks makes no difference. Of a very long report
 * the lowest {@value #MOST} hashes stand for all; being the lowest in every report, they compare as the whole would.
 */
public final class Sentences {
    private static final int MOST = 4096;
    private static final String ENDS = "。！？；!?;";
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Of a file without text. */
    public static final Sentences NONE = new Sentences(new long[0]);

    private final long[] hashes;

    private Sentences(long[] hashes) {
        this.hashes = hashes;
    }

    /** The sentences of a text, a page's furniture left out. */
    public static Sentences of(Document document) {
        LongStream.Builder hashes = LongStream.builder();
        for (Block block : document.blocks()) {
            if (block.kind() != Block.Kind.FURNITURE) {
                add(document.text(), block, hashes);
            }
        }
        return new Sentences(hashes.build().sorted().distinct().limit(MOST).toArray());
    }

    private static void add(String text, Block block, LongStream.Builder hashes) {
        long hash = SEED;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (ENDS.indexOf(c) >= 0) {
                addUnlessEmpty(hash, hashes);
                hash = SEED;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = (hash ^ halfWidth(c)) * PRIME;
            }
        }
        addUnlessEmpty(hash, hashes);
    }

    private static void addUnlessEmpty(long hash, LongStream.Builder hashes) {
        if (hash != SEED) {
            hashes.add(mixed(hash));
        }
    }

    /** Spreads the hashes evenly, so that the lowest ones are a fair sample. */
    private static long mixed(long hash) {
        long spread = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return spread ^ spread >>> 33;
    }

    private static char halfWidth(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    /** Which part of the sentences of both stands in both, from 0 to 100; 0 where one has none. */
    public int likeness(Sentences other) {
        long highest = Math.min(highest(), other.highest());
        long all = upTo(highest) + other.upTo(highest);
        return all == 0 ? 0 : (int) (2 * common(other) * 100 / all);
    }

    /** The highest hash about which the set says all. */
    private long highest() {
        return hashes.length < MOST ? Long.MAX_VALUE : hashes[MOST - 1];
    }

    private long upTo(long highest) {
        int at = Arrays.binarySearch(hashes, highest);
        return at < 0 ? -at - 1 : at + 1;
    }

    private long common(Sentences other) {
        long common = 0;
        int here = 0;
        int there = 0;
        while (here < hashes.length && there < other.hashes.length) {
            int order = Long.compare(hashes[here], other.hashes[there]);
            common += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Inverse of {@link #toString()}. */
    public static Sentences parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        long[] hashes = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(hashes);
        return new Sentences(hashes);
    }

    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
        bytes.asLongBuffer().put(hashes);
        return Base64.getEncoder().encodeToString(bytes.array());
    }
}
