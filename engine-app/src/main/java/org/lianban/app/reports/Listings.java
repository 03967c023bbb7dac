package org.lianban.app.reports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianban.app.sheets.SheetDownload;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every listing that can be taken as a file, by its address. It is opened by the method that answers that address, with the same
 * parameters, the same checks and the rights of the current actor; only there is no request, since nobody waits for an answer.
 */
@Component
class Listings {

    private static final String EXPORT = "/export";

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private final ObjectProvider<ConversionService> conversion;

    Listings(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
            @Qualifier("mvcConversionService") ObjectProvider<ConversionService> conversion) {
        this.mapping = mapping;
        this.conversion = conversion;
    }

    /**
     * Opens one as the current actor.
     *
     * @param query its filters with {@code format} and {@code language}
     * @throws Refusal as the listing refuses, or with 400 if there is none at that path
     * @throws org.springframework.security.access.AccessDeniedException if the actor has no role for it
     */
    SheetDownload open(String path, Map<String, String> query) {
        HandlerMethod handler = find(path)
                .orElseThrow(() -> Refusal.invalid(
                        "path", new LocalisedText("不是可以导出的列表", "is not a listing that can be exported")));
        Map<String, String> left = new TreeMap<>(query);
        Object[] arguments = Arrays.stream(handler.getMethodParameters())
                .map(parameter -> argument(parameter, left))
                .toArray();
        if (!left.isEmpty()) {
            throw Refusal.invalid(
                    "query", new LocalisedText("没有这些参数：" + left.keySet(), "has unknown " + left.keySet()));
        }
        return call(handler, arguments);
    }

    private Optional<HandlerMethod> find(String path) {
        return mapping.getObject().getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getMethod().getReturnType() == SheetDownload.class)
                .filter(one -> one.getKey().getPatternValues().contains(path + EXPORT))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private @Nullable Object argument(MethodParameter parameter, Map<String, String> left) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        String name = String.valueOf(parameter.getParameterName());
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked == null) {
            throw new IllegalStateException("%s takes more than parameters of the address".formatted(parameter));
        }
        String value = left.remove(name);
        if (value == null && !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
            value = asked.defaultValue();
        }
        if (value == null) {
            if (parameter.isOptional()) {
                return null;
            }
            throw Refusal.invalid("query", new LocalisedText("缺少参数 " + name, "lacks " + name));
        }
        try {
            return conversion
                    .getObject()
                    .convert(value, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
        } catch (ConversionException unreadable) {
            throw Refusal.invalid(
                    "query", new LocalisedText("参数 %s 无法读取".formatted(name), "has an unreadable " + name));
        }
    }

    private static SheetDownload call(HandlerMethod handler, @Nullable Object[] arguments) {
        HandlerMethod resolved = handler.createWithResolvedBean();
        Method method = resolved.getMethod();
        ReflectionUtils.makeAccessible(method);
        try {
            return (SheetDownload) method.invoke(resolved.getBean(), arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
