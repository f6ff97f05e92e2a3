# Prints, as JSON, what Ruby and its Sentry SDK each make of the same exceptions.
require 'json'
require 'sentry-ruby'

module Shop
  class CheckoutError < StandardError; end

  class Cart
    def pay(amount)
      raise CheckoutError, "cannot pay #{amount}" if amount < 0
    end

    def self.open
      new.pay(-1)
    end
  end
end

def simple = Shop::Cart.open
def builtin = { a: 1 }.fetch(:sku)
def no_message = raise(ArgumentError, '')
def default_message = raise(ArgumentError)
def many_lines = raise("line 1\n  line 2\n\nline 4")

def caused
  Shop::Cart.open
rescue StandardError
  raise 'order failed'
end

def caused_twice
  caused
rescue StandardError
  raise IOError, 'job failed'
end

def in_block
  [1, -1].each { |amount| Shop::Cart.new.pay(amount) }
end

def countdown(left)
  Shop::Cart.open if left.zero?
  countdown(left - 1)
end

def recursion = countdown(5)

events = []
Sentry.init do |config|
  config.dsn = 'http://public@sdk.invalid/1'
  config.background_worker_threads = 0
  config.logger = Logger.new(File::NULL)
  config.before_send = lambda do |event, _hint|
    events << event.to_hash
    nil
  end
end

names = %i[simple builtin no_message default_message many_lines caused caused_twice in_block recursion]
cases = names.map do |name|
  send(name)
rescue StandardError => e
  Sentry.capture_exception(e)
  { name: name, printed: e.full_message(highlight: false, order: :top), event: events.pop }
end

print JSON.generate(runtime: "Ruby #{RUBY_VERSION}", sdk: "sentry-ruby #{Sentry::VERSION}", cases: cases)
