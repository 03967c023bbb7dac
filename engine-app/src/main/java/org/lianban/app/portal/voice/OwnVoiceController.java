package org.lianban.app.portal.voice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.contest.ContestForm;
import org.lianban.app.casework.contest.ContestView;
import org.lianban.app.casework.contest.Contests;
import org.lianban.app.casework.rating.RatingForm;
import org.lianban.app.casework.rating.RatingView;
import org.lianban.app.casework.rating.Ratings;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.portal.account.Applicant;
import org.lianban.app.portal.filing.OwnRequests;
import org.lianban.app.portal.story.ApplicantCases;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An applicant's own contests and ratings. */
@RestController
@RequestMapping("/api/applicant/cases/{id}")
class OwnVoiceController {

    private final ApplicantCases own;
    private final Contests contests;
    private final Ratings ratings;

    /** The rating, once there is one. */
    record OwnRating(@Nullable RatingView rating) {}

    OwnVoiceController(ApplicantCases own, Contests contests, Ratings ratings) {
        this.own = own;
        this.contests = contests;
        this.ratings = ratings;
    }

    @GetMapping("/contests")
    @PreAuthorize(Applicant.ONLY)
    List<ContestView> contests(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        return contests.ofCase(id);
    }

    @PostMapping("/contests")
    @PreAuthorize(Applicant.ONLY)
    CommandReceipt contest(@PathVariable UUID id, @Valid @RequestBody ContestForm form, HttpServletRequest http) {
        return contests.open(OwnRequests.of(own.actor(Applicant.current(), id), http), id, form);
    }

    @GetMapping("/rating")
    @PreAuthorize(Applicant.ONLY)
    OwnRating rating(@PathVariable UUID id) {
        own.require(Applicant.current(), id);
        return new OwnRating(ratings.of(id).orElse(null));
    }

    @PostMapping("/rating")
    @PreAuthorize(Applicant.ONLY)
    CommandReceipt rate(@PathVariable UUID id, @Valid @RequestBody RatingForm form, HttpServletRequest http) {
        return ratings.rate(OwnRequests.of(own.actor(Applicant.current(), id), http), id, form);
    }
}
