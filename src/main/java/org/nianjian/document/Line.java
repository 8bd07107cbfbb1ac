package org.nianjian.document;

/**
 * A line on its way from the file to the cleaned text.
 *
 * @param text without blanks at its ends, never empty
 * @param width columns it took in the file, where a Chinese character takes two
 * @param gap true where an empty line stood before it
 * @param cut true where a page number stood before it
 * @param indented true where it began two columns or more to the right
 * @param furniture true where it is known to belong to the page, not to the report
 * @param heading true where the file's own markup makes it a heading
 */
record Line(String text, int width, boolean gap, boolean cut, boolean indented, boolean furniture, boolean heading) {

    Line withText(String other) {
        return new Line(other, Characters.width(other), gap, cut, indented, furniture, heading);
    }

    Line asCut() {
        return new Line(text, width, gap, true, indented, furniture, heading);
    }

    Line asFurniture() {
        return new Line(text, width, gap, cut, indented, true, heading);
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
