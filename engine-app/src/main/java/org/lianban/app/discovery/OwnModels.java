package org.lianban.app.discovery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.discovery.ReadLog.Diagram;
import org.lianban.app.discovery.ReadLog.ExpectedModel;
import org.lianban.app.discovery.ReadLog.Naming;
import org.lianban.app.engine.FlowModels;
import org.lianban.app.engine.FlowModels.FlowModel;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.ModelNet;
import org.springframework.stereotype.Component;

/** The models in force, as what cases of lianban are compared with. */
@Component
class OwnModels {

    private final FlowModels models;
    private final CatalogueBook catalogue;

    OwnModels(FlowModels models, CatalogueBook catalogue) {
        this.models = models;
        this.catalogue = catalogue;
    }

    ExpectedModel inForce() {
        List<FlowModel> set = set();
        return new ExpectedModel(
                ModelNet.of(
                        set.stream()
                                .map(model -> model.xml().getBytes(StandardCharsets.UTF_8))
                                .toList(),
                        ApprovalCaseProcess.KEY),
                set.stream()
                        .map(model -> new Diagram(model.key(), name(model, model.key()), model.xml(), Map.of()))
                        .toList(),
                null);
    }

    Naming names() {
        Map<String, FlowModel> byKey = new HashMap<>();
        set().forEach(model -> byKey.put(model.key(), model));
        return activity -> {
            FlowModel model = byKey.get(activity.process());
            LocalisedText name = model == null
                    ? new LocalisedText(activity.element(), activity.element())
                    : name(model, activity.element());
            return activity.branch().isEmpty() ? name : ofItem(name, activity);
        };
    }

    private LocalisedText ofItem(LocalisedText name, Activity activity) {
        LocalisedText item = catalogue
                .current()
                .item(activity.branch())
                .map(ServiceItem::name)
                .orElse(new LocalisedText(activity.branch(), activity.branch()));
        return new LocalisedText(name.zh() + "：" + item.zh(), name.en() + ": " + item.en());
    }

    private static LocalisedText name(FlowModel model, String element) {
        return Objects.requireNonNullElse(model.names().get(element), new LocalisedText(element, element));
    }

    /** The model of the case, and those that it calls, as a case goes through them. */
    private List<FlowModel> set() {
        List<String> keys = new ArrayList<>(List.of(ApprovalCaseProcess.KEY));
        List<FlowModel> set = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            FlowModel model = models.of(keys.get(i));
            set.add(model);
            model.calls().keySet().stream()
                    .sorted()
                    .filter(key -> !keys.contains(key))
                    .forEach(keys::add);
        }
        return set;
    }
}
