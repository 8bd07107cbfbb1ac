package org.nianjian.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianjian.indicator.Indicator;
import org.nianjian.mention.Mention;
import org.nianjian.mention.Relation;
import org.nianjian.mention.Role;
import org.nianjian.quantity.Bound;

/**
 * Which of a cell's figures count the whole of what the cell is about. A figure that its report calls a part of another
 * figure of the same cell (其中) says nothing of the whole; one whose words narrow it (食品领域立案, 局机关持证人员) stands
 * only where its report tells none without those words, and one in a unit of another scope (家 for 家次) only where no
 * figure in the definition's own scope is told.
 */
final class Scope {
    private static final int RELATIONS_FOLLOWED = 16;
    private static final int SUBJECT = 8;
    private static final int SHARED = 2;
    /** A sum so many times smaller is one of something smaller. */
    private static final BigDecimal FAR = BigDecimal.valueOf(4);

    private static final Set<String> CLOSED = TermTable.read("closed.tsv").keySet();
    private static final Set<String> RECEIVED = TermTable.read("received.tsv").keySet();
    private static final Set<String> NARROWING = TermTable.read("narrowing.tsv").keySet();

    private final Map<String, Mention> mentions;
    private final Map<String, List<Mention>> parts = new HashMap<>();

    /** Knows the relations among all mentions told of a region and year. */
    Scope(List<Mention> mentions) {
        this.mentions =
                mentions.stream().collect(Collectors.toMap(Mention::id, Function.identity(), (one, same) -> one));
        for (Mention mention : mentions) {
            mention.relations().stream()
                    .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
                    .forEach(relation -> parts.computeIfAbsent(relation.mentionId(), none -> new ArrayList<>())
                            .add(mention));
        }
    }

    static boolean differs(Indicator indicator, Mention mention) {
        return indicator.scope().contains(mention.unit()) && !indicator.unit().equals(mention.unit());
    }

    /** The candidates that count the whole; never none of them. */
    List<Candidate> whole(Indicator indicator, List<Candidate> told) {
        List<Candidate> candidates = orElse(Uncounted.without(told), told);
        Map<String, Mention> cell = byId(candidates);
        List<Candidate> wholes = orElse(
                candidates.stream()
                        .filter(candidate -> !partWithin(candidate.mention(), cell))
                        .filter(candidate -> candidates.stream()
                                .limit(RELATIONS_FOLLOWED)
                                .noneMatch(whole -> partRetold(candidate, whole) || closed(candidate, whole)))
                        .toList(),
                candidates);
        List<Candidate> wide = withoutSmaller(wide(Otherwise.without(wholes), indicator.nameZh()));
        return orElse(
                wide.stream()
                        .filter(candidate -> !differs(indicator, candidate.mention()))
                        .toList(),
                wide);
    }

    /** The candidates that are a part of another one. */
    List<Candidate> parts(List<Candidate> candidates) {
        Map<String, Mention> cell = byId(candidates);
        return candidates.stream()
                .filter(candidate -> partWithin(candidate.mention(), cell))
                .toList();
    }

    /** 收到申请29件，受理25件, and later on 受理的25件申请中: the part told before, told again. */
    private boolean partRetold(Candidate candidate, Candidate whole) {
        Mention mention = candidate.mention();
        return parts.getOrDefault(whole.mention().id(), List.of()).stream()
                .limit(RELATIONS_FOLLOWED)
                .anyMatch(part -> part.value().compareTo(mention.value()) == 0
                        && part.unit().equals(mention.unit())
                        && part.label().length() >= SHARED
                        && mention.label()
                                .contains(part.label().substring(part.label().length() - SHARED))
                        && candidate.report().reportId().equals(whole.report().reportId()));
    }

    /** 审结复议34件 and 收到复议申请42件 of one report: what was closed is no other number of what came in. */
    private static boolean closed(Candidate part, Candidate whole) {
        return part.report().reportId().equals(whole.report().reportId())
                && part.span().equals(whole.span())
                && part.mention().value().compareTo(whole.mention().value()) < 0
                && says(part.mention(), CLOSED)
                && !says(part.mention(), RECEIVED)
                && says(whole.mention(), RECEIVED);
    }

    private static boolean says(Mention mention, Set<String> words) {
        return words.stream().anyMatch(mention.label()::contains);
    }

    private static Map<String, Mention> byId(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::mention)
                .collect(Collectors.toMap(Mention::id, Function.identity(), (one, same) -> one));
    }

    /**
     * Without what its sentence tells of something smaller, where the same report tells the whole of the same days, or more
     * of it.
     */
    private static List<Candidate> withoutSmaller(List<Candidate> candidates) {
        Map<String, BigDecimal> wholes = new HashMap<>();
        Map<String, BigDecimal> largest = new HashMap<>();
        for (Candidate candidate : candidates) {
            Mention mention = candidate.mention();
            if (!Partial.among(mention)) {
                BigDecimal least = limit(mention) ? BigDecimal.ZERO : mention.value();
                largest.merge(telling(candidate), least, BigDecimal::max);
                if (!Partial.aside(mention)) {
                    wholes.merge(telling(candidate), least, BigDecimal::max);
                }
            }
        }
        largest.forEach(wholes::putIfAbsent);
        return candidates.stream()
                .filter(candidate -> !smaller(
                        candidate.mention(),
                        Optional.ofNullable(
                                (Partial.aside(candidate.mention()) ? wholes : largest).get(telling(candidate)))))
                .toList();
    }

    /** 不超过300件: the true number may be far below. */
    private static boolean limit(Mention mention) {
        return mention.bound() == Bound.AT_MOST || mention.bound() == Bound.UNDER;
    }

    private static String telling(Candidate candidate) {
        return candidate.report().reportId() + candidate.span();
    }

    /**
     * True for a part where a whole is told, and for less than half of it where the words tell of something aside or do not
     * say that they tell of all (有的县区全年立案不足10件): two tellings of one thing lie nearer to each other.
     */
    private static boolean smaller(Mention part, Optional<BigDecimal> whole) {
        return whole.isPresent()
                && (Partial.among(part)
                        || (Partial.aside(part) || counted(part, whole.get())) && less(part, whole.get()));
    }

    private static boolean less(Mention part, BigDecimal whole) {
        return whole.compareTo(part.value().add(part.value())) > 0
                && part.value().signum() > 0;
    }

    /** True where the words do not say that they count all; a number that is the other's but for a slip does (864, 264). */
    private static boolean counted(Mention part, BigDecimal whole) {
        boolean slip = Swapped.digits(part.value(), whole) || Swapped.digit(part.value(), whole);
        boolean near = whole.compareTo(part.value().multiply(FAR)) <= 0;
        boolean all = Partial.all(part) || Partial.sum(part) && near;
        return counted(part) && (limit(part) || !all && !slip);
    }

    /** True for what is counted or paid, so that a part of it is less; days, shares and concentrations are not. */
    private static boolean counted(Mention mention) {
        String unit = mention.unit();
        return mention.role() != Role.SHARE && !unit.equals("天") && !unit.equals("1") && unit.indexOf('/') < 0;
    }

    /**
     * Of each report the figures that no word narrows; where all are narrowed, those narrowed as its first one is. One
     * with the digits of such a figure in another order is the same, mistyped.
     */
    private List<Candidate> wide(List<Candidate> candidates, String name) {
        List<String> labels = candidates.stream()
                .map(candidate -> candidate.mention().label())
                .distinct()
                .toList();
        Map<String, Set<String>> widest = new HashMap<>();
        for (Candidate candidate : candidates) {
            widest.merge(
                    candidate.report().reportId(),
                    narrowingOrName(candidate.mention(), name, labels),
                    (one, other) -> other.isEmpty() ? other : one);
        }
        List<Candidate> wide = candidates.stream()
                .filter(candidate -> narrowingOrName(candidate.mention(), name, labels)
                        .equals(widest.get(candidate.report().reportId())))
                .toList();
        return candidates.stream()
                .filter(candidate -> wide.contains(candidate)
                        || wide.stream()
                                .limit(RELATIONS_FOLLOWED)
                                .anyMatch(other -> Swapped.digits(candidate.mention(), other.mention())))
                .toList();
    }

    /**
     * The words that narrow a figure or the whole that it is a part of; “海岛学法课堂”授课4次, 组织“法律六进”活动41场: what its label
     * names in quotes, where nothing else narrows it.
     */
    private Set<String> narrowingOrName(Mention mention, String name, List<String> labels) {
        Set<String> narrowing = new HashSet<>(narrowing(mention));
        upward(mention)
                .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
                .map(relation -> mentions.get(relation.mentionId()))
                .ifPresent(whole -> narrowing.addAll(narrowing(whole)));
        narrowing.removeIf(name::contains);
        return narrowing.isEmpty() ? Campaign.of(mention.label(), labels) : narrowing;
    }

    /** True where words of its label that the indicator's name has not narrow a figure (市局机关, 食品领域). */
    static boolean narrowed(Mention mention, String name) {
        return narrowing(mention).stream().anyMatch(word -> !name.contains(word));
    }

    /** The words of its label that narrow a figure; a remark in brackets (含各区县分局) does not. */
    private static Set<String> narrowing(Mention mention) {
        String label = Partial.withoutBodies(withoutRemarks(mention.label()) + subject(mention));
        return NARROWING.stream().filter(label::contains).collect(Collectors.toSet());
    }

    /** “12328”热线受理3894件，按期办结率99.2%: a rate is of what its sentence begins with, or its part behind a semicolon. */
    private static String subject(Mention mention) {
        String segment = Partial.segment(mention);
        return mention.role() == Role.SHARE ? segment.substring(0, Math.min(SUBJECT, segment.length())) : "";
    }

    private static String withoutRemarks(String label) {
        int open = Math.max(label.indexOf('（'), label.indexOf('('));
        int close = Math.max(label.lastIndexOf('）'), label.lastIndexOf(')'));
        return open < 0 || close < open ? label : label.substring(0, open) + label.substring(close + 1);
    }

    private static List<Candidate> orElse(List<Candidate> some, List<Candidate> all) {
        return some.isEmpty() ? all : some;
    }

    /** True where a chain of relations with a {@code part_of} in it leads to a mention of the cell. */
    private boolean partWithin(Mention mention, Map<String, Mention> cell) {
        boolean part = false;
        Optional<Relation> next = upward(mention);
        for (int step = 0; step < RELATIONS_FOLLOWED && next.isPresent(); step++) {
            part |= next.get().kind() == Relation.Kind.PART_OF;
            String id = next.get().mentionId();
            if (part && cell.containsKey(id) && !id.equals(mention.id())) {
                return true;
            }
            next = Optional.ofNullable(mentions.get(id)).flatMap(Scope::upward);
        }
        return false;
    }

    private static Optional<Relation> upward(Mention mention) {
        return mention.relations().stream()
                .filter(relation -> relation.kind() != Relation.Kind.CONFLICTS)
                .findFirst();
    }
}
