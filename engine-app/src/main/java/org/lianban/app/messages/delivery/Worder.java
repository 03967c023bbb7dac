package org.lianban.app.messages.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.messages.preference.Addressee;
import org.lianban.app.messages.template.Asked;
import org.lianban.app.messages.template.ShippedWordings;
import org.lianban.app.messages.template.TemplateKey;
import org.lianban.app.messages.template.Wording;
import org.lianban.app.messages.template.WordingBook;
import org.springframework.stereotype.Component;

/** Chooses how parcels are worded: as it was in force when the last of their messages was posted. */
@Component
class Worder {

    private final WordingBook book;

    Worder(WordingBook book) {
        this.book = book;
    }

    List<Parcel> word(List<Parcel> parcels) {
        List<Asked> asked = new ArrayList<>();
        for (Parcel parcel : parcels) {
            Addressee person = parcel.to();
            if (person != null) {
                asked.add(asked(parcel, person));
            }
        }
        Map<UUID, Wording> own = asked.isEmpty() ? Map.of() : book.of(asked);
        Map<UUID, TemplateKey> keys = asked.stream().collect(Collectors.toMap(Asked::id, Asked::key));
        return parcels.stream()
                .map(parcel -> {
                    TemplateKey key = keys.get(parcel.id());
                    if (key == null) {
                        return parcel;
                    }
                    Wording wording = own.get(parcel.id());
                    return parcel.worded(wording == null ? ShippedWordings.of(key) : wording);
                })
                .toList();
    }

    private static Asked asked(Parcel parcel, Addressee person) {
        Content last = parcel.contents().get(parcel.contents().size() - 1);
        TemplateKey key = new TemplateKey(
                parcel.size() == 1 ? last.kind() : null, parcel.line().channel(), person.language());
        return new Asked(parcel.id(), last.region(), key, last.postedAt());
    }
}
