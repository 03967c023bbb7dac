package org.lianban.monitoring.exchange.fact;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words in which events are delivered; {@link #required()} names the data without which one says nothing. */
public enum FactType {
    /** The materials are in hand; data: {@code service}, {@code item}, {@code applicant}, {@code limit}, {@code promised}, {@code unit}. */
    RECEIVED,
    /** Accepted; data: {@code how}, {@code limit}, {@code promised}, {@code unit}. */
    ACCEPTED,
    /** Acceptance refused; data: {@code reason}. */
    NOT_ACCEPTED,
    /** A correction notice; data: {@code notice}, {@code materials}. */
    CORRECTION_ASKED,
    /** Corrections came; data: {@code notice}. */
    CORRECTED,
    /** A department's part begins; data: {@code branch}, {@code item}, {@code limit}, {@code unit}. */
    BRANCH_BEGUN("branch"),
    /** It ends; data: {@code branch}. */
    BRANCH_ENDED("branch"),
    /**
     * A stage begins; data: {@code stage}, {@code limit}, {@code unit}, {@code branch} and {@code place}, the number of the stage in
     * the order in which the stages of the branch must come (from 1; stages of one place may come in any order).
     */
    STAGE_BEGUN("stage"),
    /** It ends; data: {@code stage}. */
    STAGE_ENDED("stage"),
    /** The lower level has the case; data: {@code limit}, {@code unit}. */
    LOWER_BEGUN,
    /** It handed the case on. */
    LOWER_ENDED,
    /** Somebody asks for a special procedure; data: {@code pause}, {@code ground}. */
    PAUSE_ASKED("pause"),
    /**
     * Time stops counting; data: {@code pause}, {@code ground}, {@code basis}, {@code cap}, {@code unit}, {@code requestedBy},
     * {@code approvedBy}, {@code authority}, {@code notifiedOn}, {@code plannedDays}, {@code plannedProof}, {@code branch},
     * {@code waitsFor} ({@code APPLICANT} if it is the applicant's turn while it lasts).
     */
    PAUSED("pause", "ground"),
    /** Time counts again; data: {@code pause}, {@code proof}, {@code proofDatedOn}. */
    RESUMED("pause"),
    /** The limit grows; data: {@code by}, {@code unit}, {@code grantedBy}, {@code authority}. */
    EXTENDED("by"),
    /** The law asks for a hearing. */
    HEARING_REQUIRED,
    /** It was held; data: {@code host}, {@code record}. */
    HEARING_HELD,
    /** Examination work by a person; data: {@code stage}. */
    WORK,
    /** The applicant was charged; data: {@code fee}, {@code amount}. */
    FEE_CHARGED("fee"),
    /** The applicant was made to use an intermediary; data: {@code what}, {@code basis}, {@code paid}. */
    SERVICE_DEMANDED("what"),
    /** Decided; data: {@code result}, {@code reasons}, {@code remedies}. */
    DECIDED,
    /** The result reached the applicant. */
    DELIVERED,
    /** Nothing more is expected; data: {@code outcome}, {@code reason}. */
    CLOSED,
    /** The applicant rated the service; data: {@code stars}. */
    RATED("stars"),
    /** A rating was answered. */
    RATING_ANSWERED;

    private static final Set<FactType> OF_CASE =
            EnumSet.of(RECEIVED, ACCEPTED, NOT_ACCEPTED, EXTENDED, DECIDED, DELIVERED, CLOSED, RATED, RATING_ANSWERED);

    private static final Map<String, FactType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(FactType::name, type -> type));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> required;

    FactType(String... required) {
        this.required = Set.of(required);
    }

    /** The keys of the data that must be there. */
    public Set<String> required() {
        return required;
    }

    /**
     * Whether it is an act on the whole case, which only the department does whose case it is. Of the others another department may
     * be the author: one that examines a part of the case.
     */
    public boolean isOfCase() {
        return OF_CASE.contains(this);
    }

    /** The type of that name, or empty if there is none. */
    public static Optional<FactType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
