package com.acme;

interface Role {}
