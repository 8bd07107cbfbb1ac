package org.nianjian.indicator;

/**
 * Words as one graph that is read char by char; where a word ends stand the numbers it was added under. Words with
 * choices share their ways, so that a line that can be said in thousands of ways needs few nodes. Each number wants
 * some bits: what asks with none of those wanted beyond a node is led no further.
 */
final class WordGraph {
    static final int NONE = -1;
    private static final int OPENINGS = 1 << 12;

    /** Of the first two chars of words what is wanted beyond them. */
    private final int[] openings = new int[OPENINGS];

    /** The words of one char, by their last six bits. */
    private final long singles;

    private final char[] rootChars;
    private final int[] rootTargets;
    /** Of each node where its branches begin, then where its numbers do; the root is the first. */
    private final int[] starts;

    private final char[] chars;
    private final int[] targets;
    private final int[] goals;

    /** Of each node what is wanted by the numbers there and beyond. */
    private final int[] wanted;

    /**
     * Takes the nodes one after another.
     *
     * @param starts of each node where its branches begin, then where its numbers do, and at last where all end
     * @param chars of each branch its char
     * @param targets of each branch the node it leads to
     * @param goals the numbers
     * @param wanted of each node what is wanted by the numbers there and beyond
     */
    WordGraph(int[] starts, char[] chars, int[] targets, int[] goals, int[] wanted) {
        this.starts = starts;
        this.chars = chars;
        this.targets = targets;
        this.goals = goals;
        this.wanted = wanted;
        int roots = firstBranch(1);
        this.rootChars = new char[Integer.highestOneBit(1 + roots) * 8];
        this.rootTargets = new int[rootChars.length];
        long single = 0;
        for (int i = 0; i < roots; i++) {
            char first = chars[i];
            int target = targets[i];
            rootTargets[rootSlot(first)] = target;
            rootChars[rootSlot(first)] = first;
            single |= firstGoal(target) < firstGoal(target + 1) ? 1L << first : 0;
            for (int next = firstBranch(target); next < firstBranch(target + 1); next++) {
                openings[opening(first, chars[next])] |= wanted[targets[next]];
            }
        }
        this.singles = single;
    }

    private int firstBranch(int node) {
        return starts[2 * node];
    }

    private static int opening(char first, char second) {
        return (first * 31 + second * 7) & (OPENINGS - 1);
    }

    private int rootSlot(char c) {
        int mask = rootChars.length - 1;
        int slot = (c * 0x9E3779B1) >>> 12 & mask;
        while (rootChars[slot] != 0 && rootChars[slot] != c) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * Where the word or words that begin at a place lead after their first char; negative where none does, as its first
     * two chars tell.
     *
     * @param asked bits of which a number must want one
     */
    int first(char[] text, int at, int asked) {
        char first = text[at];
        char second = at + 1 < text.length ? text[at + 1] : 0;
        if ((openings[opening(first, second)] & asked) == 0 && (singles & 1L << first) == 0) {
            return NONE;
        }
        int slot = rootSlot(first);
        return rootChars[slot] == first && first != 0 ? asking(rootTargets[slot], asked) : NONE;
    }

    /** Where a char leads from a node; negative where no word that is asked for goes on with it. */
    int next(int node, char c, int asked) {
        int end = firstBranch(node + 1);
        for (int i = firstBranch(node); i < end; i++) {
            if (chars[i] == c) {
                return asking(targets[i], asked);
            }
        }
        return NONE;
    }

    private int asking(int node, int asked) {
        return (wanted[node] & asked) == 0 ? NONE : node;
    }

    /** Where the numbers of the words that end at a node begin; they end where those of the next node begin. */
    int firstGoal(int node) {
        return starts[2 * node + 1];
    }

    /** The numbers of all words, those of one node in a row. */
    int[] goals() {
        return goals.clone();
    }
}
