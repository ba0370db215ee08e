package com.acme;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** Wraps each request, and takes along what is attached to it. */
final class WrappingFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // region wrap
        ServletRequest wrapper = new HttpServletRequestWrapper((HttpServletRequest) request);
        // region copy
        CallerAccessors.attachments().copy(request, wrapper);
        // endregion
        chain.doFilter(wrapper, response);
        // endregion
    }
}
