package org.jiuwen.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiuwen.search.CriteriaReading.Fault;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Reads questions of programs, which are told what makes no sense instead of getting the rest. */
@Component
public class StrictReading {

    private final MessageSource messages;

    StrictReading(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Reads a request's parameters.
     *
     * @throws ErrorResponseException a problem (400) that names every parameter that makes no sense
     */
    public SearchCriteria read(Map<String, List<String>> parameters) {
        CriteriaReading reading = CriteriaReading.of(parameters);
        if (!reading.faults().isEmpty()) {
            throw problem(reading.faults());
        }
        return reading.criteria();
    }

    /**
     * Refuses one parameter.
     *
     * @param fault end of the message key {@code search.fault.…}
     * @throws ErrorResponseException always: the problem (400)
     */
    public void refuse(String fault, String value) {
        throw problem(List.of(new Fault(fault, value)));
    }

    /** The problem of these faults. */
    ErrorResponseException problem(List<Fault> faults) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(messages.getMessage("search.fault", null, locale));
        List<String> details =
                faults.stream().map(fault -> message(fault, locale)).toList();
        problem.setDetail(String.join(" ", details));
        problem.setProperty("parameters", faults.stream().map(Fault::parameter).toList());
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }

    private String message(Fault fault, Locale locale) {
        return messages.getMessage("search.fault." + fault.parameter(), new Object[] {fault.value()}, locale);
    }
}
