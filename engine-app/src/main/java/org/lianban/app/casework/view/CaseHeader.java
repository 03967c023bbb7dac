package org.lianban.app.casework.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.AcceptedHow;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.ledger.LedgerHead;

/** The row of a case itself, applicant included. */
record CaseHeader(
        UUID id,
        String number,
        long version,
        String serviceCode,
        LocalisedText serviceName,
        boolean joint,
        String leadDepartment,
        CaseState state,
        CaseView.ApplicantView applicant,
        Map<String, String> answers,
        Instant receivedAt,
        boolean filedOnline,
        @Nullable Instant acceptedAt,
        @Nullable AcceptedHow acceptedHow,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable LocalDate statutoryDue,
        @Nullable LocalDate promisedDue,
        LedgerHead ledger) {}
