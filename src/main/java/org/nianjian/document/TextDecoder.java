package org.nianjian.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.nianjian.document.Characters.between;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Tells a text's charset from its bytes: byte order mark, then zero bytes, then strict decoding and plausibility. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final BitSet COMMON_HAN = commonHan();
    private static final double MOST = 0.7;
    private static final double FEW = 0.02;

    /** A text with the IANA name of the charset it was in. */
    public record Decoded(String charset, String text) {}

    private TextDecoder() {}

    /** The text, or nothing where the bytes are no text. */
    public static Optional<Decoded> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, UTF_8).filter(TextDecoder::clean);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, UTF_16LE).filter(TextDecoder::clean);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, UTF_16BE).filter(TextDecoder::clean);
        }
        return withoutMark(bytes);
    }

    private static Optional<Decoded> withoutMark(byte[] bytes) {
        int[] zeros = zeros(bytes);
        if (zeros[0] + zeros[1] > 0) {
            Charset wide = zeros[1] > zeros[0] ? UTF_16LE : UTF_16BE;
            return strict(bytes, 0, wide).filter(TextDecoder::clean).filter(TextDecoder::plausible);
        }
        Optional<Decoded> utf8 = strict(bytes, 0, UTF_8).filter(TextDecoder::clean);
        if (utf8.isPresent()) {
            return utf8;
        }
        for (Charset charset : List.of(GB18030, UTF_16LE, UTF_16BE)) {
            Optional<Decoded> decoded =
                    strict(bytes, 0, charset).filter(TextDecoder::clean).filter(TextDecoder::plausible);
            if (decoded.isPresent()) {
                return decoded;
            }
        }
        return Optional.empty();
    }

    /** Decodes without a single malformed byte; a character cut off at the very end is left out. */
    private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, false);
        if (result.isError() || in.remaining() > 3) {
            return Optional.empty();
        }
        return Optional.of(new Decoded(charset.name(), out.flip().toString()));
    }

    /** True where next to nothing is a control character, unassigned or a replacement. */
    private static boolean clean(Decoded decoded) {
        String text = decoded.text();
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (odd(c)) {
                bad++;
            }
        }
        return bad <= text.length() * FEW;
    }

    private static boolean odd(char c) {
        if (c == '\uFFFD' || c == '\uFFFE' || c == '\uFFFF') {
            return true;
        }
        return (c < ' ' && "\n\r\t\f".indexOf(c) < 0) || !Character.isDefined(c);
    }

    /** True where most characters are such as Chinese reports are written with. */
    private static boolean plausible(Decoded decoded) {
        String text = decoded.text();
        int usual = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7F || between(c, 0x3000, 0x301F) || between(c, 0xFF00, 0xFF60) || COMMON_HAN.get(c)) {
                usual++;
            }
        }
        return usual >= text.length() * MOST;
    }

    /** Counts of zero bytes at even and at odd places. */
    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The 3755 characters of GB 2312's first level. */
    private static BitSet commonHan() {
        byte[] bytes = new byte[(0xD8 - 0xB0) * 94 * 2];
        int at = 0;
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                bytes[at++] = (byte) row;
                bytes[at++] = (byte) cell;
            }
        }
        BitSet common = new BitSet(0x10000);
        new String(bytes, 0, at, GB18030).chars().forEach(common::set);
        return common;
    }
}
