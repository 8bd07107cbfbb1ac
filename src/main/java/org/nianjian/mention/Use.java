package org.nianjian.mention;

import java.util.Locale;

/** What a word of {@code mention/words.tsv} tells of the figures around it, by where it stands. */
enum Use {
    /** An act that governs the figures of its clause. */
    VERB,
    /** An act that governs all figures behind it (审议). */
    REVIEW,
    /** A campaign or joint action. */
    CAMPAIGN,
    /** Speaks of many campaigns or of none (各类). */
    MANY,
    /** What follows is counted within the figure before (其中). */
    PART,
    /** The governing act stops here. */
    AMONG,
    /** Something became of what was counted before (办结). */
    DONE,
    /** What became of some of what was counted before; unlike {@link #DONE} it can name an outcome of its own. */
    BECAME,
    /** What became of some of the things inspected; of cases it is no outcome (查处). */
    CAUGHT,
    /** Says that it has come so far (目前已). */
    ALREADY,
    /** A way of doing things that parts of all kinds can share (告知承诺). */
    MANNER,
    /** New in the year beside those told before, and none of them (新申领). */
    FRESH,
    /** Parts of it are told later (交办). */
    WHOLE,
    /** The whole city, seen from a district. */
    CITY,
    /** The whole province. */
    PROVINCE,
    /** Points back at what was told before (这一数字). */
    PRONOUN,
    /** Sums up the figures before it (共计). */
    SUM,
    /** Several values follow (分别). */
    RESPECTIVELY,
    /** Speaks of the time to come. */
    LATER,
    /** Looks ahead beside the number of the next year. */
    PLAN,
    /** Looks back. */
    PAST,
    /** Opens a paragraph that sums the year up, wherever it stands (回顾全年). */
    RECALLED,
    /** Tells what is wanting so far (有差距). */
    SHORTAGE,
    /** Names a target (目标值). */
    TARGET,
    /** Asks for something to be reached (确保). */
    AIM,
    /** Tells that an aim was reached. */
    REACHED,
    /** Tells an intention (拟). */
    INTENTION,
    /** Names the next year (明年). */
    NEXT_YEAR,
    /** Was meant for the year itself (年初计划). */
    PLANNED,
    /** Makes of a plan a thing that was made (编制). */
    PLAN_NOUN,
    /** Compares (同比). */
    COMPARED,
    /** Lies below a target. */
    BELOW,
    /** Lies above a target. */
    ABOVE,
    /** Is better than a target, whichever way that is. */
    BETTER,
    /** Lies apart from a level. */
    APART,
    /** Tells by how much a target was passed (超额). */
    EXCESS,
    /** Was done before its time (提前). */
    ATTAINED,
    /** A weight, a limit or a deadline follows (时限). */
    WEIGHT,
    /** A rule asks for it (不得). */
    RULE,
    /** A deadline was made shorter (压缩). */
    SHORTENED,
    /** Measured, neither granted nor set (优良天数, 利用系数). */
    MEASURED,
    /** Tells how often or of whom something is asked (每月). */
    EACH,
    /** Tells that a limit was kept (实现). */
    KEPT,
    /** Counts over several years without naming them (历次). */
    UNDATED,
    /** Names one kind of penalty cases (按日连续处罚), whose money is not all that was imposed. */
    KIND_OF_CASE,
    /** An inspection's round, whose cases are not all that the agency had (督察组转办). */
    INSPECTION_ROUND,
    /** A second round of what was done once (回头看). */
    SECOND_ROUND,
    /** An inspection by another than the state (省级督察), whose cases are not the central one's. */
    OTHER_INSPECTION,
    /** What a district may be said to have done or to have, right behind its short name (罚款). */
    DISTRICT_DID,
    /** An average (平均), which is no rule's deadline. */
    AVERAGE,
    /** Joins clauses; looked for at a clause's head. */
    CONNECTIVE(Place.HEAD),
    /** Names nothing of its own; what is made of such words alone names nothing. */
    LIGHT(Place.HEAD),
    /** Opens a clause without naming what is counted. */
    LABEL_HEAD(Place.HEAD),
    /** Places a thing and does not name it. */
    PLACING(Place.HEAD),
    /** Leads up to a number without naming what is counted. */
    LABEL_TAIL(Place.TAIL),
    /** Tells a comparison or an aim at the end of a clause. */
    SUBJECT_TAIL(Place.TAIL),
    /** Tells that something came in. */
    ARRIVED(Place.ANYWHERE),
    /** Tells that what came in was taken up. */
    TAKEN_UP(Place.ANYWHERE),
    /** Its end is no word of its own. */
    SEALED(Place.TAIL),
    /** The noun that the members of a list share (均值). */
    SHARED_HEAD(Place.TAIL),
    /** All that follows is still to come (下一步). */
    NEXT_STEP(Place.HEAD),
    /** Tells a share of a whole (约占). */
    RATIO(Place.HEAD),
    /** Begins to say by what something is divided (按类别分). */
    DIVIDING(Place.HEAD),
    /** A unit that papers and cases are counted by. */
    PIECE(Place.HEAD),
    /** Something is meant to be done (拟). */
    MEANT(Place.HEAD),
    /** Begins like an intention and is none (拟处罚). */
    CASE_STEP(Place.HEAD),
    /** Leads to a state that is reached (至). */
    ARRIVAL(Place.TAIL),
    /** Leads to what a deadline was shortened to (至). */
    LOWERED_TO(Place.TAIL),
    /** Ends the words that say what is divided into parts (从渠道看). */
    DIVIDED(Place.TAIL),
    /** Found at a thing and no such thing itself (发现问题). */
    FLAW(Place.TAIL),
    /** Tells a direction of change (增长). */
    DIRECTION(Place.TAIL),
    /** Bounds a value as well as it compares (低于). */
    BOUNDING(Place.TAIL),
    /** More or fewer, of what stands before (多). */
    VAGUE(Place.TAIL),
    /** Tells the way from a level (低). */
    AWAY(Place.TAIL),
    /** A level that others set (平均水平). */
    LEVEL(Place.TAIL),
    /** Names a target or a standard (目标值). */
    NAMED_TARGET(Place.TAIL),
    /** Leads from one state to the next (降至). */
    MOVED(Place.TAIL),
    /** What a rule sets (限值). */
    STANDARD(Place.TAIL),
    /** Names where a case came from (群众举报). */
    SOURCE(Place.TAIL);

    /** Where a word is looked for. */
    enum Place {
        ANYWHERE,
        HEAD,
        TAIL
    }

    private final Place place;

    Use() {
        this(Place.ANYWHERE);
    }

    Use(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** Its place in a set of uses, which never leaves the memory. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    /** True where it is among the uses whose bits these are. */
    boolean in(long uses) {
        return (uses & bit()) != 0;
    }

    /** What the table calls it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
