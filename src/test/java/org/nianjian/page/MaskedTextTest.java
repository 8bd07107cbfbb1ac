package org.nianjian.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTextTest {
    @Test
    void aFigureBehindANameStaysWhereItIs() {
        String text = "𠀀一、信访\n居民张三丰反映5件。\n居民李四投诉14件、13件。\n";
        MaskedText masked = new MaskedText(text);

        assertThat(masked.shown()).isEqualTo("𠀀一、信访\n居民张某某反映5件。\n居民李某某投诉14件、13件。\n");
        assertThat(figure(masked, text, "5件")).isEqualTo("5件");
        assertThat(figure(masked, text, "14件")).isEqualTo("14件");
        assertThat(figure(masked, text, "13件")).isEqualTo("13件");
        assertThat(figure(masked, text, "信访")).isEqualTo("信访");
    }

    @Test
    void offsetsBeyondTheTextAreItsEnd() {
        assertThat(new MaskedText("").place(7)).isZero();
        assertThat(new MaskedText("一二\n").place(7)).isEqualTo(3);
    }

    private static String figure(MaskedText masked, String text, String figure) {
        int at = text.codePointCount(0, text.indexOf(figure));
        int end = at + figure.codePointCount(0, figure.length());
        return masked.shown().substring(masked.place(at), masked.place(end));
    }
}
