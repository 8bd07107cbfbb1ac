package org.nianjian.document;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.document.Block.Kind;
import org.nianjian.document.Reading.Document;

/** Turns a decoded text into the cleaned one: lines repaired, page numbers gone, each line told what it is. */
final class LineCleaner {
    private final FurnitureWords furniture;

    LineCleaner(FurnitureWords furniture) {
        this.furniture = furniture;
    }

    Document clean(String mediaType, String charset, String text, boolean markdown) {
        List<Line> lines = PageNumbers.without(LineSplitter.split(text, markdown));
        List<Line> joined = LineJoiner.join(withFurniture(lines));
        List<Kind> kinds = LineSorter.sort(joined);
        StringBuilder cleaned = new StringBuilder(text.length());
        List<Block> blocks = new ArrayList<>(joined.size());
        for (int i = 0; i < joined.size(); i++) {
            if (i > 0) {
                cleaned.append('\n');
            }
            int start = cleaned.length();
            cleaned.append(joined.get(i).text());
            blocks.add(new Block(start, cleaned.length(), kinds.get(i)));
        }
        return new Document(mediaType, charset, cleaned.toString(), blocks);
    }

    /** Marks the lines that belong to the page and gives a label the value that stands on the next line. */
    private List<Line> withFurniture(List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (!marked.isEmpty() && value(marked.get(marked.size() - 1), line)) {
                Line label = marked.remove(marked.size() - 1);
                marked.add(label.withText(label.text() + line.text()));
            } else {
                marked.add(furniture.matches(line.text()) ? line.asFurniture() : line);
            }
        }
        return marked;
    }

    private boolean value(Line label, Line line) {
        boolean open = label.furniture() && (label.last() == '：' || label.last() == ':');
        return open
                && !line.gap()
                && !furniture.matches(line.text())
                && (Titles.date(line.text()) || Titles.agency(line.text()) || Characters.number(line.text()))
                && !Titles.ends(line.text());
    }
}
