package uk.councilpapers.web.page;

import java.util.List;
import uk.councilpapers.web.request.SearchAddress.Parameter;

/**
 * A search box that looks inside one committee, meeting, officer, topic or member only.
 *
 * @param label what is searched
 * @param prefill what already stands in the box; may be empty
 * @param hidden the filters that are sent along
 */
public record SearchInside(String label, String prefill, List<Parameter> hidden) {}
