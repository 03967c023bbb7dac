package org.lianban.app.casework.work;

import java.util.Map;
import java.util.NoSuchElementException;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.rules.Rules;

/**
 * What a case follows, asked by codes that stand in the case, and so must exist.
 *
 * @param rules the rule tables of the same day as the catalogue
 */
public record CaseServices(Catalogue catalogue, Rules rules) {

    public ServiceItem item(String code) {
        return catalogue.item(code).orElseThrow(() -> new NoSuchElementException("no item " + code));
    }

    public JointService jointService(String code) {
        return catalogue.jointService(code).orElseThrow(() -> new NoSuchElementException("no joint service " + code));
    }

    /** Whether another item of the joint service issues this material in the course of the case. */
    public boolean isAwaited(String service, String item, String material, Map<String, String> answers) {
        return catalogue.isAwaited(jointService(service), item, material, answers);
    }
}
