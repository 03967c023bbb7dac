package org.lianban.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers no question that was not understood: a filter that is misspelt, empty or there twice would silently be no filter. */
final class KnownParameters implements HandlerInterceptor {

    /** Empty, it asks for the beginning of a listing. */
    private static final String BEGINNING = "cursor";

    private static final LocalisedText EMPTY =
            new LocalisedText("没有值；不需要时请省略此参数", "has no value; leave it out where it is not needed");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asks = !HttpMethod.OPTIONS.matches(request.getMethod());
        if (asks && handler instanceof HandlerMethod method) {
            List<String> known = known(method);
            List<Refusal.FieldProblem> wrong = new ArrayList<>();
            given(request).forEach((name, values) -> {
                if (!known.contains(name)) {
                    wrong.add(new Refusal.FieldProblem(name, none(known)));
                } else if (values.size() > 1) {
                    wrong.add(new Refusal.FieldProblem(name, new LocalisedText("只能给出一次", "may be given once only")));
                } else if (!StringUtils.hasLength(values.get(0)) && !name.equals(BEGINNING)) {
                    wrong.add(new Refusal.FieldProblem(name, EMPTY));
                }
            });
            if (!wrong.isEmpty()) {
                throw Refusal.invalid(wrong);
            }
        }
        return true;
    }

    /** Of commands those of the address only: their bodies are not read here, whatever they call themselves. */
    private static Map<String, List<String>> given(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())) {
            Map<String, List<String>> given = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, values) -> given.put(name, Arrays.asList(values)));
            return given;
        }
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
    }

    private static List<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(Parameter::getName)
                .toList();
    }

    private static LocalisedText none(List<String> known) {
        if (known.isEmpty()) {
            return new LocalisedText("没有这个参数；此地址不带参数", "is no parameter here; this address takes none");
        }
        String names = String.join(", ", known);
        return new LocalisedText("没有这个参数；可用：" + names, "is no parameter here; there are " + names);
    }
}
