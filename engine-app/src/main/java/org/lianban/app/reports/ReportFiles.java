package org.lianban.app.reports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffDirectory;
import org.lianban.app.sheets.SheetFile;
import org.lianban.app.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes the file of a report with the rights that its owner has at this moment. */
@Component
class ReportFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFiles.class);

    private final StaffDirectory staff;
    private final Listings listings;
    private final ReportSettings settings;
    private final JsonMapper json;

    /**
     * What became of it.
     *
     * @param result {@code SENT} with a file; why there is none otherwise
     */
    record Made(
            RunResult result,
            @Nullable Actor owner,
            @Nullable SheetFile file) {}

    ReportFiles(StaffDirectory staff, Listings listings, ReportSettings settings, JsonMapper json) {
        this.staff = staff;
        this.listings = listings;
        this.settings = settings;
        this.json = json;
    }

    Made make(Report report) {
        Actor owner = staff.byId(report.owner()).orElse(null);
        if (owner == null) {
            return new Made(RunResult.ACCOUNT_CLOSED, null, null);
        }
        if (!isStill(owner, report)) {
            return new Made(RunResult.RIGHT_LOST, owner, null);
        }
        try {
            return Actors.runAs(owner, () -> read(owner, report));
        } catch (AccessDeniedException lost) {
            return new Made(RunResult.RIGHT_LOST, owner, null);
        } catch (Refusal refused) {
            LOG.warn("Report {} is refused: {}", report.id(), refused.getMessage());
            return new Made(RunResult.NOT_ANSWERED, owner, null);
        }
    }

    /** A head who went to another department would get that of the new one under the name of the old. */
    private static boolean isStill(Actor owner, Report report) {
        return owner.has(report.role())
                && owner.region().equals(report.region())
                && (report.role() == Role.SUPERVISOR || owner.department().equals(report.department()));
    }

    private Made read(Actor owner, Report report) {
        Map<String, String> query =
                new TreeMap<>(json.readValue(report.query(), new TypeReference<Map<String, String>>() {}));
        query.put("format", report.format().name().toLowerCase(Locale.ROOT));
        query.put("language", report.language().word());
        Optional<SheetFile> file =
                listings.open(report.path(), query).within(settings.mostRows(), settings.mostBytes());
        return new Made(file.isPresent() ? RunResult.SENT : RunResult.TOO_LARGE, owner, file.orElse(null));
    }
}
