package org.nianjian.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.mention.Relation.Kind;
import org.nianjian.mention.RelationReader.Link;

/** The parts found so far, each with its one whole. */
final class PartLinks {
    private final List<Link> links = new ArrayList<>();
    private final Map<Integer, Integer> wholes = new HashMap<>();

    /** Tells a part of a whole, unless it is known as a part. */
    void add(int part, int whole) {
        if (wholes.putIfAbsent(part, whole) == null) {
            links.add(new Link(part, Kind.PART_OF, whole));
        }
    }

    boolean part(int i) {
        return wholes.containsKey(i);
    }

    /** The whole of a part, or -1. */
    int whole(int part) {
        return wholes.getOrDefault(part, -1);
    }

    List<Link> links() {
        return links;
    }
}
